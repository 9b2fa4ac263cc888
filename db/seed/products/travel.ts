import type { SeedProduct } from '../product'

export const travel: SeedProduct[] = [
  {
    subject: 'bottle',
    slug: 'insulated-bottle',
    category: 'travel',
    name: { en: 'Insulated bottle 0.75 l', de: 'Isolierflasche 0,75 l', pl: 'Butelka termiczna 0,75 l' },
    summary: {
      en: 'Cold until the pass, warm until the hut.',
      de: 'Kalt bis zum Pass, warm bis zur Hütte.',
      pl: 'Zimna do przełęczy, ciepła do schroniska.',
    },
    text: {
      en: ['Double wall, powder coat, a loop for a finger or a strap. Keeps cold for 24 hours, warm for 12.'],
      de: [
        'Doppelwandig, pulverbeschichtet, eine Schlaufe für Finger oder Riemen. Hält 24 Stunden kalt, 12 Stunden warm.',
      ],
      pl: ['Podwójna ścianka, malowana proszkowo, ucho na palec lub pasek. 24 godziny zimna, 12 godzin ciepła.'],
    },
    price: 39_00,
    weightGrams: 340,
    attributes: { material: 'steel', 'made-in': 'ch' },
    popularity: 76,
    age: 240,
  },
  {
    subject: 'flask',
    slug: 'thermos-flask',
    category: 'travel',
    name: { en: 'Thermos flask 1 l', de: 'Thermosflasche 1 l', pl: 'Termos 1 l' },
    summary: {
      en: 'The lid is a cup; the rest is patience.',
      de: 'Der Deckel ist ein Becher, der Rest ist Geduld.',
      pl: 'Pokrywka to kubek, reszta to cierpliwość.',
    },
    text: {
      en: ['One litre, a lid to drink from, and a stopper that pours without being taken out.'],
      de: ['Ein Liter, ein Deckel zum Trinken und ein Verschluss, der giesst, ohne dass man ihn herausnimmt.'],
      pl: ['Jeden litr, pokrywka do picia i korek, który nalewa bez wyjmowania.'],
    },
    price: 54_00,
    weightGrams: 560,
    attributes: { material: 'steel', 'made-in': 'de' },
    popularity: 49,
    age: 330,
  },
  {
    subject: 'tumbler',
    slug: 'travel-tumbler',
    category: 'travel',
    name: { en: 'Travel tumbler 0.45 l', de: 'Reisebecher 0,45 l', pl: 'Kubek podróżny 0,45 l' },
    summary: {
      en: 'A leather sleeve, and no lid that leaks.',
      de: 'Eine Ledermanschette und kein Deckel, der tropft.',
      pl: 'Skórzana opaska i pokrywka, która nie przecieka.',
    },
    text: {
      en: ['Fits the holder of every car and the bracket of the Vela GT. Dishwasher-safe without its sleeve.'],
      de: ['Passt in jeden Autohalter und in die Halterung der Vela GT. Ohne Manschette spülmaschinenfest.'],
      pl: ['Pasuje do każdego uchwytu w aucie i do uchwytu Veli GT. Bez opaski można myć w zmywarce.'],
    },
    price: 34_00,
    weightGrams: 290,
    attributes: { material: 'steel', 'made-in': 'pt' },
    popularity: 53,
    age: 180,
  },
]
