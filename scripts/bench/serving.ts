import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyApp } from './empty-app'
import { load, type Result } from './load'
import { findPages, type Page, STOREFRONT, visitor } from './pages'
import { atLeast, atMost, figure, heading, median, print } from './report'
import { type Server, start } from './server'

const ROUNDS = 3
const SECONDS = 3
const CONNECTIONS = 16

/** The goals of the project that concern serving, each beside a reference measured in the same run. */
export default async function serving(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-bench-'))
  const env = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '', BASE_URL: '' }
  const servers: Server[] = []
  try {
    console.log('Laying the demo company …')
    execFileSync(process.execPath, ['dist/concerto.mjs', 'setup'], { env: { ...process.env, ...env }, stdio: 'ignore' })
    const ours = await start(['--enable-source-maps', 'dist/server.mjs'], env, '/api/health')
    servers.push(ours)
    const pages = await findPages(ours.port)
    console.log('Building an empty Next app …')
    const empty = await emptyApp(pages.map(({ html }) => html.length))
    servers.push(empty)

    for (const page of pages) {
      const file = join(folder, `${page.name}.html`)
      writeFileSync(file, page.html)
      const bare = await start(['scripts/bench/bare.mjs', file])
      await hits(page, ours, bare, empty)
      await bare.stop()
    }
    await otherHits(ours, pages)
    await empty.stop()
    const product = pages.at(-1) as Page
    const next = await start(['node_modules/next/dist/bin/next', 'start', '-p', '{port}'], env, '/api/health')
    await misses(product, ours, next)
    await next.stop()
    await live(ours)
    await hotBesideCold(product, ours)
    memory(ours)
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
}

async function hits(page: Page, ours: Server, bare: Server, empty: Server) {
  heading(`${page.name}, ${figure(page.html.length / 1024)} kB, from memory, ${CONNECTIONS} connections`)
  for (const encoding of ['gzip', 'identity']) {
    const headers = { 'Accept-Encoding': encoding, ...visitor() }
    const one = (server: Server, path: string) => measure(server, { path: () => path, headers })
    await one(ours, page.path)
    await one(empty, `/${page.html.length}`)
    const rounds: { ours: Measured; bare: Measured; empty: Measured }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        ours: await one(ours, page.path),
        bare: await one(bare, '/'),
        empty: await one(empty, `/${page.html.length}`),
      })
    const ratio = (of: (round: (typeof rounds)[number]) => number) => median(rounds.map(of))
    const label = encoding === 'gzip' ? 'gzip' : 'plain'
    const rate = ` (${figure(ratio(({ ours }) => ours.rps))}/s, ${cpu(ratio(({ ours }) => ours.cpu))} CPU)`
    atLeast(
      `${label} ÷ Next's static page`,
      ratio(({ ours, empty }) => ours.rps / empty.rps),
      8,
      '',
      rate,
    )
    print({
      what: `${label} ÷ Next's static page, by CPU`,
      measured: figure(ratio(({ ours, empty }) => empty.cpu / ours.cpu)),
    })
    atLeast(
      `${label} ÷ bare Node server`,
      ratio(({ ours, bare }) => ours.rps / bare.rps),
      0.5,
    )
    print({
      what: `${label} ÷ bare Node server, by CPU`,
      measured: figure(ratio(({ ours, bare }) => bare.cpu / ours.cpu)),
    })
    atMost(
      `${label} p99`,
      ratio(({ ours }) => ours.p99),
      15,
      ' ms',
    )
    failures(rounds.flatMap(({ ours, bare, empty }) => [ours, bare, empty]))
  }
}

async function otherHits(ours: Server, pages: Page[]) {
  heading('Other answers from memory')
  const product = pages.at(-1) as Page
  const say = async (name: string, headers: Record<string, string>) => {
    const what = { path: () => product.path, headers }
    await measure(ours, what) // renders it, and warms up
    const { rps, p99, cpu: used } = await measure(ours, what)
    print({ what: name, measured: `${figure(rps)}/s, p99 ${figure(p99)} ms, ${cpu(used)} CPU` })
  }
  await say('a new visitor each time', { 'Accept-Encoding': 'gzip' })
  await say('client navigation (RSC)', { 'Accept-Encoding': 'gzip', RSC: '1', ...visitor() })
}

/** Each request asks for a variant that nobody has asked for, so each is rendered. */
const cold = () => {
  const run = randomUUID().slice(0, 8)
  return (n: number) => `?variant=${run}-${n}`
}
const codeOf = (query: string) => `~${Buffer.from(query.slice(1)).toString('base64url')}`

async function misses(page: Page, ours: Server, next: Server) {
  heading('Pages that are not in memory')
  const rounds: number[] = []
  const seen: Measured[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const [a, b] = [cold(), cold()]
    const rest = page.path.slice(STOREFRONT.length)
    const mine = await measure(ours, { path: (n) => page.path + a(n), headers: visitor() })
    const theirs = await measure(next, { path: (n) => `${STOREFRONT}/${codeOf(b(n))}${rest}` })
    // The first round warms both up.
    if (round > 0) rounds.push(mine.rps / theirs.rps)
    seen.push(mine, theirs)
  }
  atLeast(
    "miss ÷ Next's own",
    median(rounds),
    0.7,
    '',
    ` (${figure(median(seen.filter((_, i) => i % 2 === 0).map(({ rps }) => rps)))}/s)`,
  )
  failures(seen)
}

async function live(ours: Server) {
  heading('Pages of one person')
  const path = () => `${STOREFRONT}/cart`
  await measure(ours, { path, headers: visitor() })
  const result = await load({ port: ours.port, path, headers: visitor(), connections: 8, seconds: 8, rate: 20 })
  atMost('cart at 20 requests a second, p95', result.p95, 100, ' ms')
  failures([result])
}

async function hotBesideCold(page: Page, ours: Server) {
  heading('Hot pages while 12 cold renders are always in flight')
  const away = cold()
  const [hot, renders] = await Promise.all([
    load({ port: ours.port, path: () => page.path, headers: visitor(), connections: CONNECTIONS, seconds: 8 }),
    load({ port: ours.port, path: (n) => page.path + away(n), headers: visitor(), connections: 12, seconds: 8 }),
  ])
  atMost('hits, p99', hot.p99, 20, ' ms', ` (${figure(hot.rps)} hits/s, ${figure(renders.rps)} renders/s)`)
  failures([hot, renders])
}

function memory(ours: Server) {
  const found = ours.memory()
  if (!found) return
  heading('Memory')
  atMost('resident, highest', found.highest, 640, ' MB', ` (now ${figure(found.now)} MB)`)
}

type Measured = Result & { cpu: number }

async function measure(
  server: Server,
  { path, headers }: { path: (n: number) => string; headers?: Record<string, string> },
): Promise<Measured> {
  const before = server.cpu()
  const result = await load({ port: server.port, path, headers, connections: CONNECTIONS, seconds: SECONDS })
  const after = server.cpu()
  const used = before === undefined || after === undefined ? Number.NaN : after - before
  return { ...result, cpu: used / (result.rps * SECONDS) }
}

const cpu = (milliseconds: number) => `${milliseconds.toFixed(3)} ms`

function failures(results: Result[]) {
  const wrong = results.reduce((sum, result) => sum + result.wrong, 0)
  if (wrong)
    print({
      what: 'answers other than 200',
      measured: `${wrong}, first ${results.find(({ first }) => first)?.first}`,
      met: false,
    })
}
