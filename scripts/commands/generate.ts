import { engine } from '@/db'
import { generatedProducts } from '@/lib/connectors/generated-products'
import { importProducts } from '@/lib/connectors/product-import-commands'
import { system } from '@/lib/kernel/actor'
import { defineCommand, UsageError } from '../command-line/command'

export default defineCommand({
  about: 'Make products for load tests',
  usage: 'products N',
  details: 'They are the same at each run, stand in the category "Load test" and are sold in all markets.',
  async run({ positionals: [what, count] }) {
    const wanted = Number(count)
    if (what !== 'products' || !Number.isInteger(wanted) || wanted < 1) throw new UsageError('Say: generate products N')
    await engine.expectBulk()
    const started = Date.now()
    const report = await importProducts(system, generatedProducts(wanted), {
      source: 'generated',
      onProgress: ({ read }) => read % 10_000 === 0 && console.log(`  ${read}`),
    })
    const seconds = (Date.now() - started) / 1000
    console.log(
      `${report.created} created, ${report.unchanged} as before: ${Math.round(wanted / seconds)} products a second`,
    )
  },
})
