import type { SeedProduct } from '../product'

export const luggage: SeedProduct[] = [
  {
    subject: 'topcase',
    slug: 'top-case',
    category: 'luggage',
    name: { en: 'Top case 35 l', de: 'Topcase 35 l', pl: 'Kufer 35 l' },
    summary: {
      en: 'Painted like your Vela, deep enough for a helmet and the shopping.',
      de: 'Lackiert wie Ihre Vela, tief genug für Helm und Einkauf.',
      pl: 'Lakierowany jak Twoja Vela, mieści kask i zakupy.',
    },
    text: {
      en: [
        'Thirty-five litres behind one key. It clicks onto the rack, carries four kilograms and comes off with one hand.',
      ],
      de: [
        'Fünfunddreissig Liter hinter einem Schlüssel. Es rastet auf dem Träger ein, trägt vier Kilogramm und lässt sich mit einer Hand abnehmen.',
      ],
      pl: [
        'Trzydzieści pięć litrów zamykanych jednym kluczem. Zatrzaskuje się na bagażniku, niesie cztery kilogramy i zdejmuje się jedną ręką.',
      ],
    },
    price: 249_00,
    weightGrams: 3900,
    attributes: { material: 'composite', 'made-in': 'de' },
    accessories: ['chrome-rack'],
    popularity: 79,
    age: 420,
  },
  {
    subject: 'rollbag',
    slug: 'weekender',
    category: 'luggage',
    name: { en: 'Weekender roll bag', de: 'Reiserolle Weekender', pl: 'Torba podróżna Weekender' },
    summary: {
      en: 'Cowhide, two straps, one weekend.',
      de: 'Rindsleder, zwei Riemen, ein Wochenende.',
      pl: 'Skóra bydlęca, dwa pasy, jeden weekend.',
    },
    text: {
      en: [
        'Twenty-two litres in vegetable-tanned leather that darkens with the years. The straps hold it on the rack; the handle carries it to the room.',
      ],
      de: [
        'Zweiundzwanzig Liter in pflanzlich gegerbtem Leder, das mit den Jahren dunkler wird. Die Riemen halten sie auf dem Träger, der Griff trägt sie ins Zimmer.',
      ],
      pl: [
        'Dwadzieścia dwa litry w skórze garbowanej roślinnie, która z latami ciemnieje. Pasy trzymają ją na bagażniku, uchwyt niesie do pokoju.',
      ],
    },
    price: 329_00,
    regular: 38900,
    weightGrams: 1700,
    attributes: { material: 'leather', 'made-in': 'pt' },
    popularity: 58,
    age: 260,
  },
  {
    subject: 'rack',
    slug: 'chrome-rack',
    category: 'luggage',
    name: { en: 'Chrome rack', de: 'Chromträger', pl: 'Bagażnik chromowany' },
    summary: {
      en: 'The base for everything that comes along.',
      de: 'Die Grundlage für alles, was mitkommt.',
      pl: 'Podstawa dla wszystkiego, co jedzie z Tobą.',
    },
    text: {
      en: ['Bent from one tube, welded where nobody looks and chromed three times. Carries twelve kilograms.'],
      de: [
        'Aus einem Rohr gebogen, dort geschweisst, wo niemand hinsieht, und dreifach verchromt. Trägt zwölf Kilogramm.',
      ],
      pl: [
        'Wygięty z jednej rury, spawany tam, gdzie nikt nie patrzy, i trzykrotnie chromowany. Udźwig dwanaście kilogramów.',
      ],
    },
    price: 159_00,
    weightGrams: 2100,
    attributes: { material: 'steel', 'made-in': 'it' },
    accessories: ['top-case', 'weekender'],
    popularity: 66,
    age: 610,
  },
  {
    subject: 'pannier',
    slug: 'side-pannier',
    category: 'luggage',
    name: { en: 'Side pannier 24 l', de: 'Seitenkoffer 24 l', pl: 'Kufer boczny 24 l' },
    summary: {
      en: 'Slim enough for the city gate, deep enough for boots.',
      de: 'Schmal genug für das Stadttor, tief genug für Stiefel.',
      pl: 'Na tyle wąski, by przejechać bramę, na tyle głęboki, by zmieścić buty.',
    },
    text: {
      en: ['One key for both sides, a seal all around, and a handle that folds flat.'],
      de: ['Ein Schlüssel für beide Seiten, rundum eine Dichtung und ein Griff, der flach einklappt.'],
      pl: ['Jeden klucz do obu stron, uszczelka dookoła i uchwyt, który składa się na płasko.'],
    },
    price: 189_00,
    weightGrams: 2600,
    attributes: { material: 'composite', 'made-in': 'de' },
    popularity: 37,
    age: 110,
  },
  {
    subject: 'saddlebag',
    slug: 'saddlebag',
    category: 'luggage',
    name: { en: 'Leather saddlebag', de: 'Ledersatteltasche', pl: 'Sakwa skórzana' },
    summary: {
      en: 'For tools, gloves and a book.',
      de: 'Für Werkzeug, Handschuhe und ein Buch.',
      pl: 'Na narzędzia, rękawice i książkę.',
    },
    text: {
      en: ['Nine litres behind two buckles. Hangs on the rack and comes along to the café.'],
      de: ['Neun Liter hinter zwei Schnallen. Hängt am Träger und kommt mit ins Café.'],
      pl: ['Dziewięć litrów za dwiema klamrami. Wisi na bagażniku i idzie z Tobą do kawiarni.'],
    },
    price: 219_00,
    weightGrams: 1400,
    attributes: { material: 'leather', 'made-in': 'pt' },
    popularity: 34,
    age: 230,
  },
]
