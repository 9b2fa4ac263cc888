import { parse as parseCsv } from 'csv-parse'
import type { MarketCode } from '@/lib/kernel/channel'
import { markets } from '@/lib/kernel/channel'
import { parseMoney } from '@/lib/kernel/money'
import type { ReadItem } from './product-import-commands'
import { type ProductRecord, slugOf, type VariantRecord } from './product-record'

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

const LONGEST_LINE = 2 ** 20

/**
 * Products of a Shopify export, read as a stream: the lines of one handle are one product. A product with a line that
 * makes no sense is refused with that line's number; the others go on. `source` may be any stream of bytes in UTF-8.
 */
export async function* shopifyProducts(source: NodeJS.ReadableStream, market: MarketCode): AsyncGenerator<ReadItem> {
  const parser = source.pipe(
    parseCsv({
      columns: (names: string[]) => names.map((name) => name.trim()),
      info: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_LINE,
    }),
  )
  let group: Line[] = []
  let lines = 0
  const finished = new Set<string>()
  const finish = (): ReadItem[] => {
    if (!group.length) return []
    const [first] = group as [Line, ...Line[]]
    const handle = first.row.Handle!.trim()
    const some = group
    group = []
    try {
      if (finished.has(handle)) throw new Refused(first.line, 'handleAgain', handle)
      finished.add(handle)
      return [{ record: toRecord(handle, some, market), line: first.line, lines }]
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return [{ refused: { line: error.line, reason: error.reason, detail: error.detail }, lines }]
    }
  }
  try {
    for await (const { record: row, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>) {
      lines = info.lines
      const handle = row.Handle?.trim() ?? ''
      if (group.length && group[0]!.row.Handle!.trim() !== handle) yield* finish()
      if (handle) group.push({ row, line: info.lines })
      else yield { refused: { line: info.lines, reason: 'noHandle', detail: '' }, lines }
    }
  } catch (error) {
    // The rest cannot be told apart any more; what came before stands.
    yield* finish()
    yield {
      refused: { line: lines + 1, reason: 'unreadable', detail: String((error as Error).message).slice(0, 200) },
      lines,
    }
    return
  }
  yield* finish()
}

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
