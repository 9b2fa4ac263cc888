import { z } from 'zod'
import { marketCodes, markets } from '@/lib/kernel/channel'
import { locales } from '@/lib/kernel/locale'
import { digitsOf, parseMoney } from '@/lib/kernel/money'
import type { ReadItem } from './product-record'
import { type ProductRecord, slugOf } from './product-record'
import { readLines } from './reading/lines'

const text = (most: number) => z.string().max(most)
const localised = (most: number) => z.partialRecord(z.enum(locales), text(most)).default({})
const code = text(80).regex(/^[\w.-]+$/)
const options = z.record(code, code).default({})
const price = z.strictObject({ price: text(20), regular: text(20).optional() })

/** Our own format: one product a line, as JSON. What is left out is empty. */
export const productLine = z.strictObject({
  slug: text(200).min(1),
  name: localised(200).refine((name) => Object.values(name).some((said) => said?.trim())),
  summary: localised(2000),
  description: localised(50_000),
  brand: text(120).nullable().default(null),
  type: text(120).nullable().default(null),
  tags: z.array(text(60)).max(50).default([]),
  published: z.boolean().default(false),
  categories: z
    .array(z.array(text(120).min(1)).min(1).max(6))
    .max(20)
    .default([]),
  options: z
    .array(
      z.strictObject({
        code,
        name: localised(80),
        values: z
          .array(
            z.strictObject({
              code,
              name: localised(80),
              swatch: z
                .string()
                .regex(/^#[\da-f]{6}$/i)
                .nullable()
                .default(null),
            }),
          )
          .max(200),
      }),
    )
    .max(5)
    .default([]),
  variants: z
    .array(
      z.strictObject({
        sku: text(64).trim().min(1),
        options,
        gtin: text(14).nullable().default(null),
        weightGrams: z.number().int().min(0).max(10_000_000).nullable().default(null),
        prices: z.partialRecord(z.enum(marketCodes), price).default({}),
        stock: z.number().int().min(0).max(1_000_000_000).nullable().default(null),
        isTracked: z.boolean().default(true),
        oversell: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(2000),
  pictures: z
    .array(z.strictObject({ url: text(2000).regex(/^https?:\/\//), alt: text(300).default(''), options }))
    .max(50)
    .default([]),
})
export type ProductLine = z.input<typeof productLine>

/** The names that a line may have, for a preview. */
export const productLineColumns = { known: Object.keys(productLine.shape), unknown: [] as string[] }

/** Products of our own format, read as a stream of text. A line that is no product is refused with what is wrong in it. */
export async function* productLines(chunks: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  const seen = new Set<string>()
  for await (const { line, text: said } of readLines(chunks)) {
    if (said !== null && !said.trim()) continue
    const read = said === null ? 'lineTooLong' : readLine(said)
    if (typeof read === 'string') {
      const [reason = '', detail = ''] = read.split('\n')
      yield { refused: { line, reason, detail: detail || (said ?? '').slice(0, 80).trim() }, lines: line }
    } else if (seen.has(read.slug)) yield { refused: { line, reason: 'productTwice', detail: read.slug }, lines: line }
    else {
      seen.add(read.slug)
      yield { record: read, line, lines: line }
    }
  }
}

/** The product, or the reason (and, on a second line, the place) why it is none. */
function readLine(said: string): ProductRecord | string {
  if (/[\0\ufffd]/.test(said) || said.includes('\\u0000')) return 'encoding'
  let json: unknown
  try {
    json = JSON.parse(said)
  } catch {
    return 'badRecord'
  }
  const { data, error } = productLine.safeParse(json)
  if (error) return `badRecord\n${error.issues[0]?.path.join('.') ?? ''}`
  return recordOf(data)
}

export function recordOf(line: z.output<typeof productLine>): ProductRecord | string {
  const keys = new Set<string>()
  const variants: ProductRecord['variants'] = []
  for (const { prices: given, options: chosen, ...variant } of line.variants) {
    const values = line.options.map((option) => ({ option, value: chosen[option.code] }))
    const lacking = values.find(({ option, value }) => !option.values.some((one) => one.code === value))
    if (lacking) return `optionMissing\n${lacking.option.code}`
    const key = values.map(({ value }) => value).join('-')
    if (keys.has(key)) return `variantTwice\n${key || variant.sku}`
    keys.add(key)
    const prices = []
    for (const market of marketCodes) {
      const said = given[market]
      if (!said) continue
      const { currency } = markets[market]
      const [amount, regular] = [said.price, said.regular].map((one) => one && parseMoney(one, currency)?.amount)
      if (typeof amount !== 'number' || amount < 0 || (said.regular && typeof regular !== 'number'))
        return `badPrice\n${said.price} ${said.regular ?? ''}`
      prices.push({ market, currency, amount, regular: typeof regular === 'number' ? regular : null })
    }
    const { sku, gtin, weightGrams, stock, isTracked, oversell } = variant
    const options = Object.fromEntries(values.map(({ option, value }) => [option.code, value!]))
    variants.push({ sku, options, key, gtin, weightGrams, prices, stock, isTracked, oversell })
  }
  const { name, summary, description, brand, type, tags, published, categories, options, pictures } = line
  const slug = slugOf(line.slug)
  const own = { name, summary, description, brand, type, tags, published, categories, options, variants, pictures }
  return { ref: `concerto:${slug}`, slug, isOurs: true, ...own }
}

/** "129.00" */
export const priceText = (amount: number, currency: string) => {
  const digits = digitsOf(currency)
  const whole = String(amount).padStart(digits + 1, '0')
  return digits ? `${whole.slice(0, -digits)}.${whole.slice(-digits)}` : whole
}
