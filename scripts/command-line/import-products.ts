import { createReadStream, statSync } from 'node:fs'
import { engine } from '@/db'
import { importProducts } from '@/lib/connectors/product-import-commands'
import { shopifyProducts } from '@/lib/connectors/shopify-csv'
import { system } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { progressBar } from './progress'
import { tellRefused } from './refused'

export type ProductImport = {
  file: string
  format: 'shopify' | 'concerto'
  market: MarketCode
  dryRun: boolean
  refused?: string
}

export async function importProductFile({ file, format, market, dryRun, refused }: ProductImport): Promise<void> {
  const stream = createReadStream(file, { highWaterMark: 2 ** 18 })
  const bar = progressBar(statSync(file).size, 'products')
  const refusals = tellRefused(refused, bar.say)
  await engine.expectBulk()
  const started = Date.now()
  const report = await importProducts(system, shopifyProducts(stream, market), {
    source: format,
    dryRun,
    onProgress: ({ read }) => bar.at(stream.bytesRead, read),
  })
  for (const line of report.refused) refusals.add(line)
  bar.end()
  await refusals.end()
  const seconds = (Date.now() - started) / 1000
  console.log(
    `${dryRun ? 'Tried' : 'Imported'} in ${seconds.toFixed(1)} s: ${report.created} created, ${report.updated} changed, ${report.unchanged} as before, ${report.pictures} pictures to fetch, ${report.refused.length} refused`,
  )
}
