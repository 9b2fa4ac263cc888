import { colours } from '@/db/seed/attributes'
import type { SeedProduct } from '@/db/seed/product'
import { marketCodes, markets } from '@/lib/kernel/channel'
import type { ProductRecord, VariantRecord } from '../product-record'
import { dice } from './dice'

type Pictured = { subject: string; variant: Record<string, string> }

/** A product of the demo company as the importer takes it: one variant for each colour and size. */
export function demoRecord(product: SeedProduct, pictures: Pictured[], at: number): ProductRecord {
  const { subject, slug, name, summary, text, sizes = [], tags = [] } = product
  const own = pictures.filter((picture) => picture.subject === subject)
  const codes = Object.keys(colours).filter((code) => own.some(({ variant }) => variant.colour === code))
  const options = [
    ...(codes.length > 1
      ? [{ code: 'colour', name: { en: 'Colour', de: 'Farbe', pl: 'Kolor' }, values: codes.map(paint) }]
      : []),
    ...(sizes.length
      ? [{ code: 'size', name: { en: 'Size', de: 'Grösse', pl: 'Rozmiar' }, values: sizes.map(size) }]
      : []),
  ]
  const chosen = options.reduce<Record<string, string>[]>(
    (all, { code, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [code]: value.code }))),
    [{}],
  )
  const html = (paragraphs: string[]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return {
    ref: `demo:${slug}`,
    slug,
    name,
    summary,
    description: { en: html(text.en), de: html(text.de), pl: html(text.pl) },
    brand: 'Vela',
    type: product.category,
    tags,
    published: true,
    categories: [],
    options,
    variants: chosen.map((choice, n) => variant(product, choice, at * 31 + n)),
    pictures: [],
    popularity: product.popularity,
  }
}

const paint = (code: string) => ({ code, ...colours[code]! })
const size = (code: string) => ({ code, name: { en: code.toUpperCase() }, swatch: null })

function variant(product: SeedProduct, options: Record<string, string>, seed: number): VariantRecord {
  const { between, next } = dice(seed + 7)
  const key = Object.values(options).join('-')
  const sku = ['VE', product.slug, key].filter(Boolean).join('-').toUpperCase()
  // Most are there, some are low, a few are gone: every state is to be seen.
  const stock = next() < 0.06 ? 0 : next() < 0.12 ? between(1, 4) : between(12, 140)
  return {
    sku,
    options,
    key,
    gtin: null,
    weightGrams: product.weightGrams,
    prices: marketCodes.map((market) => ({
      market,
      currency: markets[market].currency,
      amount: priceIn(market, product.price),
      regular: product.regular ? priceIn(market, product.regular) : null,
    })),
    stock,
    isTracked: true,
    oversell: false,
  }
}

/** Each market has prices of its own that end as prices there do: 289.00 francs, 279.00 euro, 1199.00 złoty. */
function priceIn(market: (typeof marketCodes)[number], francs: number): number {
  if (market === 'ch') return francs
  const amount = francs * { de: 1.02, pl: 4.3 }[market]
  if (amount < 100_00) return Math.max(1, Math.round(amount / 100)) * 100 - 10
  const step = amount < 1000_00 ? 10_00 : 100_00
  return Math.round(amount / step) * step - 1_00
}
