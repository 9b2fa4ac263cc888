import type { SeedProduct } from '../product'

export const comfort: SeedProduct[] = [
  {
    subject: 'windscreen',
    slug: 'touring-screen',
    category: 'comfort',
    name: { en: 'Touring screen', de: 'Tourenscheibe', pl: 'Szyba turystyczna' },
    summary: {
      en: 'Takes the wind from your chest and leaves you the view.',
      de: 'Nimmt den Wind von der Brust und lässt Ihnen die Aussicht.',
      pl: 'Zdejmuje wiatr z piersi i zostawia widok.',
    },
    text: {
      en: ['Four millimetres of clear acrylic with rolled edges. Two clamps at the mirrors, ten minutes, no drilling.'],
      de: [
        'Vier Millimeter klares Acrylglas mit gerundeten Kanten. Zwei Klemmen an den Spiegeln, zehn Minuten, kein Bohren.',
      ],
      pl: [
        'Cztery milimetry przezroczystego akrylu z zaokrąglonymi krawędziami. Dwie obejmy przy lusterkach, dziesięć minut, bez wiercenia.',
      ],
    },
    price: 189_00,
    regular: 21900,
    weightGrams: 2300,
    attributes: { material: 'acrylic', 'made-in': 'it' },
    popularity: 52,
    age: 480,
  },
  {
    subject: 'saddle-comfort',
    slug: 'comfort-saddle',
    category: 'comfort',
    name: { en: 'Comfort saddle', de: 'Komfortsitzbank', pl: 'Siedzenie Komfort' },
    summary: {
      en: 'Three foams under saddler’s stitching.',
      de: 'Drei Schäume unter Sattlernähten.',
      pl: 'Trzy pianki pod rymarskim szwem.',
    },
    text: {
      en: [
        'Soft where you sit down, firm where you stay. The cover is leather, the seam is double, the rain runs off at the piping.',
      ],
      de: [
        'Weich, wo Sie sich setzen, fest, wo Sie bleiben. Der Bezug ist Leder, die Naht doppelt, und der Regen läuft am Keder ab.',
      ],
      pl: [
        'Miękkie tam, gdzie siadasz, twarde tam, gdzie zostajesz. Obicie ze skóry, szew podwójny, deszcz spływa po lamówce.',
      ],
    },
    price: 279_00,
    weightGrams: 4200,
    attributes: { material: 'leather', 'made-in': 'it' },
    popularity: 47,
    age: 390,
  },
  {
    subject: 'saddle-sport',
    slug: 'sport-saddle',
    category: 'comfort',
    name: { en: 'Sport saddle', de: 'Sportsitzbank', pl: 'Siedzenie Sport' },
    summary: {
      en: 'Lower, narrower, with a red line that means it.',
      de: 'Tiefer, schmaler, mit einer roten Linie, die es ernst meint.',
      pl: 'Niższe, węższe, z czerwoną linią, która mówi serio.',
    },
    text: {
      en: [
        'Two centimetres lower than the standard bench and quilted against sliding. Both feet reach the ground from 165 centimetres.',
      ],
      de: [
        'Zwei Zentimeter tiefer als die Serienbank und gegen Rutschen gesteppt. Ab 165 Zentimetern stehen beide Füsse am Boden.',
      ],
      pl: [
        'Dwa centymetry niższe od seryjnego i pikowane, by się nie ślizgać. Od 165 centymetrów wzrostu obie stopy sięgają ziemi.',
      ],
    },
    price: 249_00,
    regular: 28900,
    weightGrams: 3800,
    attributes: { material: 'composite', 'made-in': 'it' },
    popularity: 33,
    age: 150,
  },
  {
    subject: 'grips',
    slug: 'leather-grips',
    category: 'comfort',
    name: { en: 'Leather grips', de: 'Ledergriffe', pl: 'Manetki skórzane' },
    summary: {
      en: 'Wound by hand, warm in March.',
      de: 'Von Hand gewickelt, warm im März.',
      pl: 'Owijane ręcznie, ciepłe w marcu.',
    },
    text: {
      en: [
        'A strip of leather, wound and sewn over a rubber core that takes the hum out of the bars. Ends of polished aluminium.',
      ],
      de: [
        'Ein Lederstreifen, gewickelt und vernäht über einem Gummikern, der dem Lenker das Summen nimmt. Enden aus poliertem Aluminium.',
      ],
      pl: [
        'Pasek skóry owinięty i zszyty na gumowym rdzeniu, który tłumi drgania kierownicy. Końcówki z polerowanego aluminium.',
      ],
    },
    price: 59_00,
    weightGrams: 320,
    attributes: { material: 'leather', 'made-in': 'it' },
    popularity: 55,
    age: 540,
  },
  {
    subject: 'phone-holder',
    slug: 'phone-holder',
    category: 'comfort',
    name: { en: 'Phone holder', de: 'Telefonhalter', pl: 'Uchwyt na telefon' },
    summary: {
      en: 'Holds the map still, on cobbles too.',
      de: 'Hält die Karte ruhig, auch auf Kopfsteinpflaster.',
      pl: 'Trzyma mapę nieruchomo, także na bruku.',
    },
    text: {
      en: ['Four arms, one turn, and a damper that spares the camera. For phones from 62 to 86 millimetres.'],
      de: ['Vier Arme, eine Drehung und ein Dämpfer, der die Kamera schont. Für Telefone von 62 bis 86 Millimeter.'],
      pl: [
        'Cztery ramiona, jeden obrót i tłumik, który oszczędza aparat. Do telefonów o szerokości od 62 do 86 milimetrów.',
      ],
    },
    price: 69_00,
    weightGrams: 260,
    attributes: { material: 'aluminium', 'made-in': 'de' },
    popularity: 61,
    age: 120,
  },
  {
    subject: 'mirrors',
    slug: 'round-mirrors',
    category: 'comfort',
    name: { en: 'Round mirrors, pair', de: 'Rundspiegel, Paar', pl: 'Lusterka okrągłe, para' },
    summary: {
      en: 'A wide view back on a slender arm.',
      de: 'Viel Blick zurück auf schlankem Arm.',
      pl: 'Szeroki widok do tyłu na smukłym ramieniu.',
    },
    text: {
      en: ['Convex glass, chromed brass, and a thread that fits every Vela since the first. With E-mark.'],
      de: [
        'Gewölbtes Glas, verchromtes Messing und ein Gewinde, das auf jede Vela seit der ersten passt. Mit E-Zeichen.',
      ],
      pl: ['Wypukłe szkło, chromowany mosiądz i gwint, który pasuje do każdej Veli od pierwszej. Z homologacją.'],
    },
    price: 89_00,
    weightGrams: 640,
    attributes: { material: 'steel', 'made-in': 'it' },
    popularity: 39,
    age: 630,
  },
]
