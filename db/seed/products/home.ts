import type { SeedProduct } from '../product'

export const home: SeedProduct[] = [
  {
    subject: 'mug',
    slug: 'enamel-mug',
    category: 'home',
    name: { en: 'Enamel mug', de: 'Emailletasse', pl: 'Kubek emaliowany' },
    summary: { en: 'Chips with dignity.', de: 'Altert mit Würde.', pl: 'Starzeje się z godnością.' },
    text: {
      en: ['Steel, enamelled twice in Poland. For coffee by the tent and pens on the desk.'],
      de: ['Stahl, in Polen zweimal emailliert. Für Kaffee am Zelt und Stifte auf dem Tisch.'],
      pl: ['Stal dwukrotnie emaliowana w Polsce. Na kawę przy namiocie i długopisy na biurku.'],
    },
    price: 19_00,
    weightGrams: 190,
    attributes: { material: 'enamel', 'made-in': 'pl' },
    popularity: 82,
    age: 360,
  },
]
