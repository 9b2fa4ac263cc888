import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { db, engine, migrationsFolder } from '@/db'
import { dialect } from '@/db/dialect'
import { categories, products } from '@/db/schema/catalog'
import { generatedProducts } from '@/lib/connectors/generated-products'
import { importProducts } from '@/lib/connectors/product-import-commands'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { getPublishedProduct } from '@/lib/pricing/shop-product-queries'
import { listingQuery } from '@/lib/search/listing'
import { getListing } from '@/lib/search/listing-queries'
import { searchProducts, suggest } from '@/lib/search/search-queries'
import { freshDatabase, postgresFolder, startPostgres } from '../postgres.mjs'
import { atLeast, atMost, figure, heading, print } from './report'
import { start } from './server'

const PRODUCTS = 100_000
const ROUNDS = 400
const WARM = 20
/** What is far too slow is not waited for. */
const LONGEST = 30_000
const CONNECTIONS = 16
const SECONDS = 20
const swiss = channelOf('en-ch')

/** What a shop of 100,000 products asks of its engine: import, search, lists with facets, products, memory. */
export default async function catalogue(): Promise<void> {
  if (dialect === 'postgres') return questions()
  const folder = mkdtempSync(join(tmpdir(), 'concerto-catalogue-'))
  process.env.DATA_DIR = folder
  try {
    await questions()
    await engine.close()
    await memory(folder)
    if (postgresFolder()) await besidePostgres()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function questions() {
  heading(`${PRODUCTS.toLocaleString('en')} products on ${dialect}`)
  await engine.migrate(migrationsFolder())
  await importAll()
  const slugs = (await db.select({ slug: products.slug }).from(products).limit(20_000)).map(({ slug }) => slug)
  const [root] = await db.select({ id: categories.id }).from(categories).where(eq(categories.path, 'load-test'))
  await timed('search', 25, (n) => searchProducts(swiss, listingQuery({ q: searched(n) })))
  await timed('suggestions while typing', 25, (n) => suggest(swiss, searched(n).slice(0, 2 + (n % 9))))
  await timed('category with facets, all products', 80, (n) => list(root!.id, n))
  await timed('product', 5, (n) => getPublishedProduct(slugs[(n * 7919) % slugs.length]!, 'en-ch'))
}

async function importAll() {
  await engine.expectBulk()
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  await importProducts(system, generatedProducts(PRODUCTS), { source: 'generated' })
  const seconds = (performance.now() - from) / 1000
  const { user, system: kernel } = process.cpuUsage(cpu)
  const busy = (user + kernel) / 1_000_000
  const note = ` in ${figure(seconds)} s, ${figure(PRODUCTS / busy)}/s of processor time`
  if (dialect === 'sqlite') atLeast('import', PRODUCTS / seconds, 2_000, '/s', note)
  else print({ what: 'import', measured: `${figure(PRODUCTS / seconds)}/s${note}` })
}

const WORDS = ['helmet', 'winter tent', 'alpine', 'light', 'vela', 'summit trail lamp', 'graphite', 'ridge river rack']
const SLIPS = ['helmt', 'wintr jaket', 'panier', 'bottel river', 'sadle', 'mirorr city', 'foresst', 'hlemet']

/** Common words, rare ones, beginnings, slips of the finger, article numbers, nothing at all. */
const searched = (n: number) =>
  [WORDS[n % 8]!, SLIPS[(n >> 1) % 8]!, `GEN-${(n * 37) % PRODUCTS}`, WORDS[(n * 3) % 8]!.slice(0, 3), `xq${n} zzz`][
    n % 5
  ]!

const list = (category: string, n: number) => {
  const filters: Record<string, string>[] = [
    {},
    { colour: 'sage' },
    { colour: 'sage,lagoon', size: 'm' },
    { price: '50-200' },
    { brand: 'vela' },
  ]
  const sort = (['popular', 'price', '-price', 'newest'] as const)[n % 4]!
  return getListing({ category }, 'ch', listingQuery({ ...filters[n % 5], sort, page: String(1 + (n % 30)) }))
}

/** One at a time: on SQLite a question holds the event loop for as long as it takes. */
async function timed(what: string, goal: number, ask: (n: number) => Promise<unknown>) {
  const [times, busy] = [[] as number[], [] as number[]]
  const until = performance.now() + LONGEST
  for (let n = 0; n < ROUNDS && (performance.now() < until || times.length < 10); n++) {
    const [from, cpu] = [performance.now(), process.cpuUsage()]
    await ask(n)
    if (n < WARM) continue
    times.push(performance.now() - from)
    const { user, system: kernel } = process.cpuUsage(cpu)
    busy.push((user + kernel) / 1000)
  }
  const at = (some: number[], part: number) => some.toSorted((a, b) => a - b)[Math.floor(some.length * part)]!
  const note = `, median ${figure(at(times, 0.5))} ms, longest ${figure(at(times, 0.999))} ms, p99 of processor time ${figure(at(busy, 0.99))} ms`
  if (dialect === 'sqlite') atMost(`${what}: p99`, at(times, 0.99), goal, ' ms', note)
  else print({ what: `${what}: p99`, measured: `${figure(at(times, 0.99))} ms${note}` })
}

/** The server in its own process, asked for ever other pages: hits, misses, searches. */
async function memory(folder: string) {
  const server = await start(['dist/server.mjs'], { DATA_DIR: folder, DATABASE_URL: '', BASE_URL: '' }, '/api/health')
  try {
    const home = `http://localhost:${server.port}`
    const paths = Array.from({ length: 600 }, (_, n) =>
      n % 3 === 0
        ? `/en-ch/c/load-test?page=${1 + (n % 300)}`
        : n % 3 === 1
          ? `/en-ch/search?q=${encodeURIComponent(searched(n))}`
          : `/en-ch/c/load-test/helmets?page=${1 + (n % 40)}&sort=price`,
    )
    for (const path of ['/en-ch', '/en-ch/c/load-test'])
      await fetch(`${home}${path}`).then((answer) => answer.arrayBuffer())
    const until = Date.now() + SECONDS * 1000
    let asked = 0
    const visitor = async () => {
      while (Date.now() < until) {
        const answer = await fetch(`${home}${paths[asked++ % paths.length]}`)
        await answer.arrayBuffer()
        if (answer.status >= 500) throw new Error(`${answer.url} answered ${answer.status}`)
      }
    }
    await Promise.all(Array.from({ length: CONNECTIONS }, visitor))
    const used = server.memory()
    if (used) atMost('resident memory under load', used.highest, 640, ' MB', `, ${asked} pages in ${SECONDS} s`)
  } finally {
    await server.stop()
  }
}

async function besidePostgres() {
  const address = await startPostgres()
  const { env } = await freshDatabase(address, 'bench')
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench', 'catalogue'], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
}
