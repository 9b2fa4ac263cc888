import type { SeedProduct } from '../product'

export const scooters: SeedProduct[] = [
  {
    subject: 'vela-50',
    slug: 'vela-50',
    category: 'scooters',
    name: { en: 'Vela 50', de: 'Vela 50', pl: 'Vela 50' },
    summary: {
      en: 'The small one for the city: light, quiet, and at home in every courtyard.',
      de: 'Die Kleine für die Stadt: leicht, leise und in jedem Hof zu Hause.',
      pl: 'Mała do miasta: lekka, cicha i mieszcząca się na każdym podwórku.',
    },
    text: {
      en: [
        'Eighty-nine kilograms, a low saddle and a body pressed from a single sheet: the Vela 50 turns where others must reverse.',
        'It carries one, or two with the two-up saddle, runs 45 km/h and takes the stairs of a cellar in two strong hands.',
      ],
      de: [
        'Neunundachtzig Kilogramm, eine tiefe Sitzbank und eine Karosserie aus einem Blech: Die Vela 50 wendet, wo andere zurücksetzen.',
        'Sie trägt eine Person, mit der langen Sitzbank zwei, fährt 45 km/h und lässt sich von vier Händen in den Keller tragen.',
      ],
      pl: [
        'Osiemdziesiąt dziewięć kilogramów, niskie siedzenie i nadwozie z jednego arkusza blachy: Vela 50 zawraca tam, gdzie inni muszą cofać.',
        'Wiezie jedną osobę, z dłuższym siedzeniem dwie, jedzie 45 km/h i mieści się w każdej piwnicy.',
      ],
    },
    price: 3490_00,
    weightGrams: 89_000,
    attributes: { material: 'steel', licence: 'am', 'made-in': 'it' },
    tags: ['scooter', 'city'],
    accessories: ['corsa-helmet', 'chrome-rack', 'city-screen', 'u-lock'],
    popularity: 72,
    age: 600,
  },
  {
    subject: 'vela-125',
    slug: 'vela-125',
    category: 'scooters',
    name: { en: 'Vela 125', de: 'Vela 125', pl: 'Vela 125' },
    summary: {
      en: 'The one that does everything: the way to work, and the way around the lake.',
      de: 'Die für alles: der Weg zur Arbeit und der Weg um den See.',
      pl: 'Ta do wszystkiego: droga do pracy i droga dookoła jeziora.',
    },
    text: {
      en: [
        'A four-stroke engine that pulls from the first turn, twelve-inch wheels and a saddle for two: the Vela 125 is the scooter we build most.',
        'Steel where it carries, rubber where it hums, and a headlamp that finds the next bend. Service every 6,000 kilometres, at a dealer or at home.',
      ],
      de: [
        'Ein Viertakter, der von der ersten Drehung an zieht, Zwölf-Zoll-Räder und eine Bank für zwei: Die Vela 125 bauen wir am häufigsten.',
        'Stahl, wo sie trägt, Gummi, wo sie summt, und ein Scheinwerfer, der die nächste Kurve findet. Service alle 6000 Kilometer, beim Händler oder zu Hause.',
      ],
      pl: [
        'Czterosuwowy silnik, który ciągnie od pierwszego obrotu, dwunastocalowe koła i siedzenie dla dwojga: Velę 125 budujemy najczęściej.',
        'Stal tam, gdzie niesie, guma tam, gdzie mruczy, i reflektor, który znajduje następny zakręt. Przegląd co 6000 kilometrów, u dealera lub w domu.',
      ],
    },
    price: 4690_00,
    weightGrams: 118_000,
    attributes: { material: 'steel', licence: 'a1', 'made-in': 'it' },
    tags: ['scooter', 'touring'],
    accessories: ['corsa-helmet', 'top-case', 'touring-screen', 'comfort-saddle'],
    popularity: 100,
    age: 640,
  },
  {
    subject: 'vela-gt',
    slug: 'vela-gt',
    category: 'scooters',
    name: { en: 'Vela GT', de: 'Vela GT', pl: 'Vela GT' },
    summary: {
      en: 'The long-legged one: three hundred cubic centimetres and the whole Alps.',
      de: 'Die Langbeinige: dreihundert Kubik und die ganzen Alpen.',
      pl: 'Długodystansowa: trzysta centymetrów sześciennych i całe Alpy.',
    },
    text: {
      en: [
        'Fourteen-inch wheels, two disc brakes and a tank for 380 kilometres: the GT is for those who look at the map before the weather.',
        'The tail carries a top case without a bracket, the grips are heated, and the saddle stays soft until the hotel.',
      ],
      de: [
        'Vierzehn-Zoll-Räder, zwei Scheibenbremsen und ein Tank für 380 Kilometer: Die GT ist für alle, die vor dem Wetter auf die Karte schauen.',
        'Das Heck trägt ein Topcase ohne Halter, die Griffe sind geheizt, und die Bank bleibt weich bis zum Hotel.',
      ],
      pl: [
        'Czternastocalowe koła, dwa hamulce tarczowe i zbiornik na 380 kilometrów: GT jest dla tych, którzy najpierw patrzą na mapę, potem na pogodę.',
        'Tył niesie kufer bez stelaża, manetki są podgrzewane, a siedzenie zostaje miękkie aż do hotelu.',
      ],
    },
    price: 7290_00,
    weightGrams: 162_000,
    attributes: { material: 'steel', licence: 'a2', 'made-in': 'it' },
    tags: ['scooter', 'touring', 'new'],
    accessories: ['corsa-helmet', 'top-case', 'weekender', 'touring-screen'],
    popularity: 64,
    age: 200,
  },
]
