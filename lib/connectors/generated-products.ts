import { marketCodes, markets } from '@/lib/kernel/channel'
import type { ReadItem } from './product-record'
import { type ProductRecord, slugOf } from './product-record'

const KINDS = [
  'Helmet',
  'Pannier',
  'Mirror',
  'Tyre',
  'Lamp',
  'Jacket',
  'Bottle',
  'Tent',
  'Rack',
  'Saddle',
  'Lock',
  'Grip',
]
const TRAITS = [
  'Alpine',
  'City',
  'Coast',
  'Forest',
  'Harbour',
  'Light',
  'Meadow',
  'Night',
  'Ridge',
  'River',
  'Stone',
  'Summit',
  'Trail',
  'Valley',
  'Winter',
]
const MAKERS = ['Vela', 'Norda', 'Kestrel', 'Lumen', 'Ostra', 'Pinto']
const COLOURS = [
  ['ivory', '#e6dcc0'],
  ['lagoon', '#14525b'],
  ['bordeaux', '#7d1120'],
  ['sage', '#86a283'],
  ['glacier', '#8fb6cf'],
  ['graphite', '#2f3133'],
] as const
const SIZES = ['S', 'M', 'L', 'XL']
const CATEGORIES = ['Helmets', 'Luggage', 'Parts', 'Lighting', 'Travel', 'Hiking', 'Home', 'Security']

/** `count` made-up products for load tests, the same at each run. */
export async function* generatedProducts(count: number): AsyncGenerator<ReadItem> {
  for (let n = 1; n <= count; n++) yield { record: generatedProduct(n), line: n, lines: n }
}

function generatedProduct(n: number): ProductRecord {
  const draw = drawer(n)
  const kind = draw(KINDS)
  const name = `${draw(TRAITS)} ${draw(TRAITS)} ${kind} ${n}`
  const colour = draw(COLOURS)
  const size = draw(SIZES)
  const amount = 500 + Math.floor(draw.next() * 60_000)
  const regular = draw.next() < 0.15 ? Math.round(amount * 1.25) : null
  const options = [
    {
      code: 'colour',
      name: { en: 'Colour' },
      values: [{ code: colour[0], name: { en: colour[0] }, swatch: colour[1] }],
    },
    { code: 'size', name: { en: 'Size' }, values: [{ code: size.toLowerCase(), name: { en: size }, swatch: null }] },
  ]
  return {
    ref: `generated:${n}`,
    slug: slugOf(name),
    name: { en: name },
    summary: { en: `A ${kind.toLowerCase()} for the ${draw(TRAITS).toLowerCase()}.` },
    description: { en: `<p>${Array.from({ length: 40 }, () => draw(TRAITS).toLowerCase()).join(' ')}.</p>` },
    brand: draw(MAKERS),
    type: kind,
    tags: [draw(TRAITS).toLowerCase()],
    published: true,
    categories: [['Load test', draw(CATEGORIES)]],
    options,
    variants: [
      {
        sku: `GEN-${n}`,
        options: { colour: colour[0], size: size.toLowerCase() },
        key: `${colour[0]}-${size.toLowerCase()}`,
        gtin: null,
        weightGrams: 100 + (n % 4000),
        prices: marketCodes.map((market) => ({ market, currency: markets[market].currency, amount, regular })),
        stock: 1 + (n % 90),
        isTracked: true,
        oversell: false,
      },
    ],
    pictures: [],
    popularity: Math.floor(draw.next() * 1000),
  }
}

/** A small linear congruential generator: the same products for the same number. */
function drawer(seed: number) {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Object.assign(<T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!, { next })
}
