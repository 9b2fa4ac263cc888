import { createReadStream, statSync } from 'node:fs'
import { engine } from '@/db'
import { importProducts } from '@/lib/connectors/product-import-commands'
import { type ProductFormat, readProducts } from '@/lib/connectors/read-products'
import { system } from '@/lib/kernel/actor'
import type { MarketCode } from '@/lib/kernel/channel'
import { progressBar } from './progress'
import { tellRefused } from './refused'

export type ProductImport = {
  file: string
  format: ProductFormat
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
  const report = await importProducts(system, readProducts(stream, { format, market }), {
    source: format,
    dryRun,
    onRefused: refusals.add,
    onProgress: ({ read }) => bar.at(stream.bytesRead, read),
  })
  bar.end()
  await refusals.end()
  const seconds = (Date.now() - started) / 1000
  const { created, updated, unchanged, pictures } = report
  console.log(
    `${dryRun ? 'Tried' : 'Imported'} in ${seconds.toFixed(1)} s: ${created} created, ${updated} changed, ${unchanged} as before, ${pictures} pictures to fetch, ${report.refused} refused`,
  )
}
