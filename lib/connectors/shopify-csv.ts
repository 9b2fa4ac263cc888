import type { MarketCode } from '@/lib/kernel/channel'
import { markets } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import { parseMoney } from '@/lib/kernel/money'
import type { ReadItem } from './product-record'
import { type ProductRecord, type RefusedLine, slugOf, type VariantRecord } from './product-record'
import { readCsv } from './reading/csv'

type Row = Record<string, string>
type Line = { row: Row; line: number }

class Refused extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly detail: string,
  ) {
    super(reason)
  }
}

const KNOWN = new Set([
  ...['Handle', 'Title', 'Body (HTML)', 'Vendor', 'Type', 'Product Type', 'Product Category', 'Tags', 'Published'],
  ...['Status', 'Image Src', 'Image Alt Text', 'Image Position'],
  ...[1, 2, 3].flatMap((n) => [`Option${n} Name`, `Option${n} Value`]),
  ...['SKU', 'Price', 'Compare At Price', 'Inventory Qty', 'Inventory Tracker', 'Inventory Policy', 'Grams'].map(
    (name) => `Variant ${name}`,
  ),
  ...['Variant Barcode', 'Variant Image'],
])
const NEEDED = ['Handle', 'Title', 'Variant Price']

/** Which columns of a first line are understood. */
export function shopifyColumns(header: string[]): { known: string[]; unknown: string[] } {
  const names = header.map((name) => name.trim()).filter(Boolean)
  return { known: names.filter((name) => KNOWN.has(name)), unknown: names.filter((name) => !KNOWN.has(name)) }
}

/**
 * Products of a Shopify export, read as a stream of text: the lines of one handle are one product. A product with a line
 * that makes no sense is refused with that line's number; the others go on. Throws `invalid('importColumns')`.
 */
export async function* shopifyProducts(
  chunks: AsyncIterable<string>,
  market: MarketCode,
  onColumns: (columns: ReturnType<typeof shopifyColumns>) => void = () => {},
): AsyncGenerator<ReadItem> {
  let columns: [name: string, place: number][] | undefined
  let group: Line[] = []
  let lines = 0
  const finished = new Set<string>()
  const broken = new Set<string>()
  const finish = (): ReadItem[] => {
    if (!group.length) return []
    const [first] = group as [Line, ...Line[]]
    const handle = first.row.Handle!.trim()
    const some = group
    group = []
    try {
      if (broken.has(handle)) throw new Refused(first.line, 'brokenLine', handle)
      if (finished.has(handle)) throw new Refused(first.line, 'handleAgain', handle)
      finished.add(handle)
      return [{ record: toRecord(handle, some, market), line: first.line, lines }]
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return [refusal({ line: error.line, reason: error.reason, detail: error.detail }, lines)]
    }
  }
  for await (const records of readCsv(chunks))
    for (const record of records) {
      lines = record.line
      if ('broken' in record) {
        // Half a product is none: its other lines are left out too.
        broken.add(record.start.split(',')[0]!.replace(/^"|"$/g, '').trim())
        yield refusal({ line: record.line, reason: record.broken, detail: record.start }, lines)
        continue
      }
      if (!columns) {
        columns = record.fields
          .map((name, at): [string, number] => [name.trim(), at])
          .filter(([name]) => KNOWN.has(name))
        const missing = NEEDED.filter((name) => !columns?.some(([known]) => known === name))
        if (missing.length) throw invalid('importColumns', {}, { columns: missing.join(', ') })
        onColumns(shopifyColumns(record.fields))
        continue
      }
      const row: Row = {}
      for (const [name, at] of columns) row[name] = record.fields[at] ?? ''
      const handle = row.Handle!.trim()
      if (group.length && group[0]!.row.Handle!.trim() !== handle) yield* finish()
      if (handle) group.push({ row, line: record.line })
      else yield refusal({ line: record.line, reason: 'noHandle', detail: '' }, lines)
      // A product of endless lines would fill the memory.
      if (group.length > MOST_LINES) {
        broken.add(handle)
        yield refusal({ line: record.line, reason: 'tooManyLines', detail: handle.slice(0, 40) }, lines)
        group = []
      }
    }
  if (!columns) throw invalid('importColumns', {}, { columns: NEEDED.join(', ') })
  yield* finish()
}

const MOST_LINES = 5000

const refusal = (refused: RefusedLine, lines: number): ReadItem => ({ refused, lines })

function toRecord(handle: string, group: Line[], market: MarketCode): ProductRecord {
  const [{ row: head, line }] = group as [Line, ...Line[]]
  const name = group.map(({ row }) => row.Title?.trim()).find(Boolean)
  if (!name) throw new Refused(line, 'noTitle', handle)
  if (handle.length > 200) throw new Refused(line, 'handleTooLong', handle.slice(0, 40))
  const names = [1, 2, 3].map((n) => group.map(({ row }) => row[`Option${n} Name`]?.trim()).find(Boolean) ?? '')
  const isPlain =
    names[0] === '' ||
    (names[0] === 'Title' && group.every(({ row }) => /^(Default Title)?$/.test(row['Option1 Value']?.trim() ?? '')))
  const axes = isPlain
    ? []
    : names.flatMap((each, at) =>
        each ? [{ at: at + 1, name: each, code: slugOf(each, `option-${at + 1}`).slice(0, 31) }] : [],
      )
  const variants = group.flatMap((each) => toVariant(each, handle, axes, market) ?? [])
  if (!variants.length) throw new Refused(line, 'noVariant', handle)
  const keys = new Set<string>()
  for (const variant of variants) {
    if (keys.has(variant.key)) throw new Refused(line, 'variantTwice', variant.key || variant.sku)
    keys.add(variant.key)
  }
  const options = axes.map(({ at, name: label, code }) => {
    const values = new Map(
      group
        .map(({ row }) => row[`Option${at} Value`]?.trim() ?? '')
        .filter(Boolean)
        .map((value) => [slugOf(value), value]),
    )
    return {
      code,
      name: { en: label },
      values: [...values].map(([value, written]) => ({ code: value, name: { en: written }, swatch: null })),
    }
  })
  const type = head.Type?.trim() || head['Product Type']?.trim() || null
  const category = head['Product Category']?.trim() || type
  return {
    ref: `shopify:${handle}`,
    slug: slugOf(handle),
    name: { en: name.slice(0, 200) },
    summary: {},
    description: { en: (head['Body (HTML)'] ?? '').slice(0, 50_000) },
    brand: head.Vendor?.trim().slice(0, 120) || null,
    type: type?.slice(0, 120) ?? null,
    tags: (head.Tags ?? '')
      .split(',')
      .map((tag) => tag.trim().slice(0, 60))
      .filter(Boolean)
      .slice(0, 50),
    published: isYes(head.Published) && !/^(draft|archived)$/i.test(head.Status?.trim() ?? ''),
    categories: category
      ? [
          category
            .split('>')
            .map((part) => part.trim())
            .filter(Boolean)
            .slice(0, 6),
        ]
      : firstTag(head),
    options,
    variants,
    pictures: picturesOf(group, axes),
  }
}

/** A file without types groups by its first tag, as this format's small shops do. */
const firstTag = (row: Row) => {
  const [tag] = (row.Tags ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  return tag ? [[tag.slice(0, 1).toUpperCase() + tag.slice(1)]] : []
}

type Axis = { at: number; name: string; code: string }

/** Lines without a price only carry another picture. */
function toVariant({ row, line }: Line, handle: string, axes: Axis[], market: MarketCode): VariantRecord | undefined {
  const written = row['Variant Price']?.trim() ?? ''
  const values = axes.map(({ at }) => row[`Option${at} Value`]?.trim() ?? '')
  if (!written && !values.some(Boolean) && !row['Variant SKU']?.trim()) return undefined
  const { currency } = markets[market]
  const price = parseMoney(written, currency)
  if (!price || price.amount < 0) throw new Refused(line, 'badPrice', written.slice(0, 40))
  const before = row['Variant Compare At Price']?.trim()
  const regular = before ? parseMoney(before, currency) : undefined
  if (before && !regular) throw new Refused(line, 'badPrice', before.slice(0, 40))
  if (axes.length && values.some((value) => !value))
    throw new Refused(line, 'optionMissing', axes[values.indexOf('')]?.name ?? '')
  const options = Object.fromEntries(axes.map(({ code }, at) => [code, slugOf(values[at]!)]))
  const key = Object.values(options).join('-')
  const quantity = row['Variant Inventory Qty']?.trim() ?? ''
  if (quantity && !/^-?\d{1,9}$/.test(quantity)) throw new Refused(line, 'badQuantity', quantity.slice(0, 40))
  const grams = Number(row['Variant Grams']?.trim() || Number.NaN)
  const isTracked = Boolean(row['Variant Inventory Tracker']?.trim()) || quantity !== ''
  return {
    sku:
      row['Variant SKU']?.trim().replace(/^'/, '').slice(0, 64) ||
      [handle, key].filter(Boolean).join('-').toUpperCase().slice(0, 64),
    options,
    key,
    gtin: row['Variant Barcode']?.trim().replace(/^'/, '').slice(0, 14) || null,
    weightGrams: Number.isFinite(grams) && grams > 0 ? Math.round(grams) : null,
    prices: [{ market, currency, amount: price.amount, regular: regular?.amount ?? null }],
    stock: quantity === '' ? null : Math.max(0, Number(quantity)),
    isTracked,
    oversell: row['Variant Inventory Policy']?.trim().toLowerCase() === 'continue',
  }
}

function picturesOf(group: Line[], axes: Axis[]): ProductRecord['pictures'] {
  const own = group
    .filter(({ row }) => /^https?:\/\//.test(row['Image Src']?.trim() ?? ''))
    .map(({ row }) => ({
      url: row['Image Src']!.trim(),
      alt: row['Image Alt Text']?.trim() ?? '',
      at: Number(row['Image Position']) || 999,
    }))
    .sort((a, b) => a.at - b.at)
  const first = axes[0]
  return own.slice(0, 50).map(({ url, alt }) => {
    const shows =
      first &&
      group
        .filter(({ row }) => row['Variant Image']?.trim() === url)
        .map(({ row }) => slugOf(row[`Option${first.at} Value`]?.trim() ?? ''))
    const one = shows?.length && new Set(shows).size === 1 ? shows[0] : undefined
    return { url, alt, options: first && one ? { [first.code]: one } : {} }
  })
}

const isYes = (text: string | undefined) => !/^(false|no|0)$/i.test(text?.trim() ?? '')
