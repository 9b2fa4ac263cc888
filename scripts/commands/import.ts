import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { importProducts } from '@/lib/connectors/product-import-commands'
import { shopifyProducts } from '@/lib/connectors/shopify-csv'
import { system } from '@/lib/kernel/actor'
import { isMarket, marketCodes } from '@/lib/kernel/channel'
import { defineCommand, UsageError } from '../command-line/command'

/** What keeps a line out, in words. */
const reasons: Record<string, string> = {
  noHandle: 'has no handle',
  handleAgain: 'the lines of this handle do not stand together',
  handleTooLong: 'the handle is too long',
  noTitle: 'the product has no title',
  noVariant: 'the product has no line with a price',
  variantTwice: 'the same choice stands twice',
  badPrice: 'is no price',
  badQuantity: 'is no whole number of pieces',
  optionMissing: 'a value of this option is missing',
  skuTaken: 'this article number belongs to another product',
  unreadable: 'cannot be read as CSV from here on',
}

export default defineCommand({
  about: 'Import products from a file, as a stream',
  usage: 'products FILE [--format shopify] [--market ch] [--dry-run]',
  details: 'Prices are those of one market. Refused lines are listed with their reason; a second run changes nothing.',
  options: {
    format: { type: 'string', about: 'What wrote the file (default: shopify)' },
    market: { type: 'string', about: 'Whose prices the file holds (default: ch)' },
    'dry-run': { type: 'boolean', about: 'Read and check everything, write nothing' },
  },
  async run({ values, positionals: [what, file] }) {
    if (what !== 'products' || !file) throw new UsageError('Say: import products FILE')
    if ((values.format ?? 'shopify') !== 'shopify') throw new UsageError('Known formats: shopify')
    const market = values.market ?? 'ch'
    if (!isMarket(market)) throw new UsageError(`Known markets: ${marketCodes.join(', ')}`)
    const size = (await stat(file).catch(() => undefined))?.size
    if (size === undefined) throw new UsageError(`There is no file ${file}`)
    const stream = createReadStream(file)
    const started = Date.now()
    const report = await importProducts(system, shopifyProducts(stream, market), {
      source: 'shopify',
      dryRun: Boolean(values['dry-run']),
      onProgress: ({ read }) => progress(read, stream.bytesRead / Math.max(1, size)),
    })
    const seconds = (Date.now() - started) / 1000
    console.log(
      `${values['dry-run'] ? 'Tried' : 'Imported'} in ${seconds.toFixed(1)} s: ${report.created} created, ${report.updated} changed, ${report.unchanged} as before, ${report.pictures} pictures to fetch, ${report.refused.length} refused`,
    )
    for (const { line, reason, detail } of report.refused)
      console.log(`  line ${line}: ${detail ? `"${detail}" ` : ''}${reasons[reason] ?? reason}`)
  },
})

const WIDTH = 30

function progress(read: number, part: number) {
  if (!process.stdout.isTTY) return
  const done = Math.round(Math.min(1, part) * WIDTH)
  process.stdout.write(`\r[${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${read} products `)
  if (part >= 1) process.stdout.write('\n')
}
