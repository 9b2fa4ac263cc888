import type { SeedProduct } from '../product'

export const helmets: SeedProduct[] = [
  {
    subject: 'helmet',
    slug: 'corsa-helmet',
    category: 'helmets',
    name: { en: 'Corsa jet helmet', de: 'Jethelm Corsa', pl: 'Kask otwarty Corsa' },
    summary: {
      en: 'An open helmet with a long visor, light enough to forget.',
      de: 'Ein offener Helm mit langem Visier, leicht genug, um ihn zu vergessen.',
      pl: 'Otwarty kask z długim wizjerem, tak lekki, że o nim zapomnisz.',
    },
    text: {
      en: [
        'A composite shell in two sizes, a lining that can be washed, and a visor that stays where you leave it. ECE 22.06.',
      ],
      de: [
        'Eine Schale aus Verbundstoff in zwei Grössen, ein waschbares Futter und ein Visier, das bleibt, wo man es lässt. ECE 22.06.',
      ],
      pl: [
        'Kompozytowa skorupa w dwóch rozmiarach, wyściółka do prania i wizjer, który zostaje tam, gdzie go ustawisz. ECE 22.06.',
      ],
    },
    price: 289_00,
    sizes: ['s', 'm', 'l', 'xl'],
    weightGrams: 1050,
    attributes: { material: 'composite', 'made-in': 'it' },
    accessories: ['riding-goggles'],
    popularity: 88,
    age: 320,
  },
  {
    subject: 'goggles',
    slug: 'riding-goggles',
    category: 'helmets',
    name: { en: 'Riding goggles', de: 'Fahrerbrille', pl: 'Gogle motocyklowe' },
    summary: {
      en: 'Leather, chrome and dark glass for days without a visor.',
      de: 'Leder, Chrom und dunkles Glas für Tage ohne Visier.',
      pl: 'Skóra, chrom i ciemne szkło na dni bez wizjera.',
    },
    text: {
      en: [
        'Curved lenses of polycarbonate, vented at the edge so that they stay clear at the lights. The strap fits over every jet helmet.',
      ],
      de: [
        'Gewölbte Gläser aus Polycarbonat, am Rand belüftet, damit sie an der Ampel klar bleiben. Das Band passt über jeden Jethelm.',
      ],
      pl: [
        'Wypukłe szkła z poliwęglanu z wentylacją, dzięki czemu nie parują na światłach. Pasek pasuje na każdy otwarty kask.',
      ],
    },
    price: 89_00,
    weightGrams: 180,
    attributes: { material: 'leather', 'made-in': 'it' },
    popularity: 41,
    age: 500,
  },
  {
    subject: 'helmet-jet',
    slug: 'strada-helmet',
    category: 'helmets',
    name: { en: 'Strada helmet', de: 'Helm Strada', pl: 'Kask Strada' },
    summary: {
      en: 'A classic open shell with a short peak, for slow roads.',
      de: 'Eine klassische offene Schale mit kurzem Schirm, für langsame Strassen.',
      pl: 'Klasyczna otwarta skorupa z krótkim daszkiem, na spokojne drogi.',
    },
    text: {
      en: ['Hand-laid composite, leather edge, double-D buckle. ECE 22.06.'],
      de: ['Von Hand gelegter Verbundstoff, Lederkante, Doppel-D-Verschluss. ECE 22.06.'],
      pl: ['Ręcznie układany kompozyt, skórzana krawędź, zapięcie DD. ECE 22.06.'],
    },
    price: 349_00,
    sizes: ['s', 'm', 'l'],
    weightGrams: 1150,
    attributes: { material: 'composite', 'made-in': 'it' },
    accessories: ['riding-goggles'],
    popularity: 46,
    age: 90,
  },
]
