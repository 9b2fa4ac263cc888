import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { compile } from '@/lib/configurator/compile'
import { packModel } from '@/lib/configurator/compiled-model'
import { configuredPicture, getConfiguredRendition } from '@/lib/configurator/configured-picture-queries'
import { ConfiguratorEngine } from '@/lib/configurator/engine'
import { engineModel, surchargesOf } from '@/lib/configurator/engine-model'
import { engineOf } from '@/lib/configurator/engine-queries'
import type { Model } from '@/lib/configurator/model'
import { getPublishedModel, listPublishedModels, type PublishedModel } from '@/lib/configurator/model-queries'
import { soundModel } from '@/lib/configurator/read-model'
import { browserPath } from './browser'
import { carModel } from './car-model'
import { lottery, walk } from './clicks'
import { withOwnShop } from './own-shop'
import { atMost, figure, heading, median, print } from './report'
import { tableModel } from './table-model'

const WALKS = 500
const STEPS = 20

/** What a shopper's click costs, in Node and in a browser; what a large model costs to compile; what a picture costs. */
export default async function configurator(): Promise<void> {
  console.log('Laying the demo company …')
  await withOwnShop('demo', async () => {
    const model = await largest()
    await demo(model)
    await pictures(model)
    cars()
  })
}

async function largest(): Promise<PublishedModel> {
  const all = await Promise.all((await listPublishedModels()).map(({ slug }) => getPublishedModel(slug)))
  const size = (one?: PublishedModel) => Number(one?.statistics.configurations ?? 0)
  return all.toSorted((a, b) => size(b) - size(a))[0] as PublishedModel
}

async function demo({ slug, definition, compiled: bytes, statistics }: PublishedModel) {
  heading(`${slug}: ${statistics.configurations} valid configurations`)
  const model = soundModel(engineModel(definition))
  const times = Array.from({ length: 7 }, () => timed(() => compile(model)))
  atMost('compile', median(times), 1_000, ' ms')
  atMost('to the browser, gzip', gzipSync(bytes).length / 1_024, 100, ' kB')
  const compiled = compile(model)
  const prices = surchargesOf(definition, 'ch')
  const inNode = walk(compiled, prices, {}, WALKS, STEPS)
  atMost('a click in Node, p99', inNode.p99, 1, ' ms', `, half of them ${figure(inNode.p50)} ms`)
  const inBrowser = await walkInBrowser(packModel(compiled), model.features, prices)
  atMost('a click in Chromium, p99', inBrowser.p99, 1, ' ms', `, half of them ${figure(inBrowser.p50)} ms`)
  atMost('dead ends', inNode.deadEnds + inBrowser.deadEnds, 0, ` in ${(WALKS * 2).toLocaleString('en')} walks`)
}

async function walkInBrowser(bytes: Uint8Array, features: unknown, prices: unknown): Promise<ReturnType<typeof walk>> {
  const source = `import { walk } from './scripts/bench/clicks'
    import { unpackModel } from './lib/configurator/compiled-model'
    window.walk = (bytes, features, prices, walks, steps) => walk(unpackModel(Uint8Array.from(bytes), features), prices, {}, walks, steps)`
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  })
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
    const call = JSON.stringify([[...bytes], features, prices, WALKS, STEPS])
    return await page.evaluate(`walk(...${call})`)
  } finally {
    await browser.close()
  }
}

/** The same picture is composed once; here each is another configuration. */
async function pictures(model: PublishedModel) {
  const { engine } = engineOf(model)
  const random = lottery(3)
  const times: number[] = []
  for (let n = 0; n < 12; n++) {
    const choices = engine.sample(random.next)
    const angle = model.pictures.angles[n % model.pictures.angles.length]?.code ?? ''
    const from = performance.now()
    const { hash } = await configuredPicture(model.pictures, choices, angle)
    await getConfiguredRendition(hash, 1600, 'avif')
    times.push(performance.now() - from)
  }
  // The first of each angle reads the layers; a shop has long done that.
  atMost(
    'compose a picture of 1600 px, AVIF',
    median(times.slice(3)),
    250,
    ' ms',
    `, the very first ${figure(times[0] ?? 0)} ms`,
  )
}

/** Two kinds of cars: one where most follows from a few features, as it is in life, and one where little does. */
function cars() {
  car(carModel(4, 0.2))
  car(tableModel())
}

function car(written: Model) {
  const tuples = written.rules.reduce((sum, rule) => sum + (rule.type === 'table' ? rule.tuples.length : 0), 0)
  heading(
    `${written.rules.length} tables over ${written.features.length} features, ${tuples.toLocaleString('en')} tuples`,
  )
  const model = soundModel(written)
  const from = performance.now()
  const compiled = compile(model)
  atMost('compile', (performance.now() - from) / 1_000, 60, ' s')
  atMost('memory of this process at most', process.resourceUsage().maxRSS / 1_024, 1_024, ' MB')
  const count = new ConfiguratorEngine(compiled).count().toLocaleString('en')
  print({ what: 'configurations', measured: `${count}, ${compiled.graph.variable.length.toLocaleString('en')} nodes` })
  const { p50, p99 } = walk(compiled, pricesOf(written), {}, 20, STEPS)
  atMost('a click in Node, p99', p99, 10, ' ms', `, half of them ${figure(p50)} ms`)
}

const pricesOf = ({ features }: Model) =>
  Object.fromEntries(
    features.map(({ code, values }, at) => [
      code,
      Object.fromEntries(values.map((value, v) => [value, (at * 31 + v * 17) % 100])),
    ]),
  )

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
