import { execFileSync } from 'node:child_process'
import { engine } from '@/db'
import { startStripe } from '@/lib/payments/stripe-for-tests'
import { freshDatabase, postgresFolder, startPostgres } from '../postgres.mjs'
import { compare, type Findings, readOpenBooks } from './books'
import { type Pressed, pressButton } from './client'
import { chargesOf, checkoutOf, pay, tell } from './kill-rounds'
import { layShop, type ReadyCart } from './shop'
import { prefer, startVictim } from './victim'

/** The lease of what a killed process has begun, and a little more. */
const PATIENCE = 90_000

export type Twins = {
  findings: Findings
  yes: [number, number]
  inFlight: number
  /** How many workers were seen at work. */
  workers: number
  jobs: number
  twice: number
}

/** Runs `twins` in a process that has a PostgreSQL of its own; undefined where there is none. */
export async function twinsBeside(buyers: number): Promise<Twins | undefined> {
  if (!postgresFolder()) return undefined
  const { env } = await freshDatabase(await startPostgres(), 'twins')
  const args = ['scripts/run.mjs', 'chaos', '--twins', '--buyers', String(buyers)]
  const said = execFileSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' })
  return JSON.parse(said.trim().split('\n').at(-1)!)
}

/**
 * Two servers share one PostgreSQL, buyers press at both. The first is killed in the middle; who got no answer presses
 * again at the second, with the same key. Then the second finishes what the first had begun. `twice` are jobs that
 * were taken a second time though nobody had died with them.
 */
export async function twins(buyers: number): Promise<Twins> {
  prefer('server')
  const { folder, carts } = await layShop(
    { goods: [{ stock: Math.ceil(buyers * 0.8), carts: buyers }] },
    { stay: true },
  )
  const stripe = await startStripe()
  const env = { DATABASE_URL: process.env.DATABASE_URL! }
  const [first, second] = await Promise.all([
    startVictim(folder, stripe.url, env),
    startVictim(folder, stripe.url, env),
  ])
  const said = new Map<string, Pressed>()
  const yes: [number, number] = [0, 0]
  let waiting = 0
  let inFlight = 0
  let killed: Promise<void> | undefined

  const press = async (cart: ReadyCart, at: 0 | 1) => {
    const server = at === 0 && !killed ? first : second
    if (server === first) waiting++
    const answer = await pressButton(server, checkoutOf(cart))
    if (server === first) waiting--
    said.set(cart.token, answer)
    if (answer.status !== 'acknowledged') return
    if (server === first && ++yes[0] >= buyers / 5 && !killed) {
      inFlight = waiting
      killed = first.kill()
    }
    if (server === second) yes[1]++
    await pay(stripe, killed ? second.url : server.url, answer)
  }
  const workers = new Set<string>()
  const watch = setInterval(async () => {
    for (const { id } of await rows("select distinct lease_owner as id from jobs where state = 'running'"))
      workers.add(id)
  }, 50)
  await Promise.all(carts.map((cart, n) => press(cart, n % 2 === 0 ? 0 : 1)))
  await killed
  clearInterval(watch)
  const left = new Set(
    (await rows(`select id from jobs where state = 'running' and lease_owner like '%:${first.pid}'`)).map(
      ({ id }) => id,
    ),
  )
  const isSettled = ({ token }: ReadyCart) => ['acknowledged', 'refused'].includes(said.get(token)?.status ?? '')
  for (let tries = 0; tries < 8 && !carts.every(isSettled); tries++)
    await Promise.all(carts.filter((cart) => !isSettled(cart)).map((cart) => press(cart, 1)))
  await Promise.all([...stripe.sessions.values()].map((session) => tell(stripe, second.url, session.id)))
  await idle()
  await second.stop()

  const ids = [...said.values()].flatMap((answer) => (answer.status === 'acknowledged' ? [answer.id] : []))
  const findings = compare(await readOpenBooks(), new Set(ids), chargesOf(stripe))
  findings.untold = carts.filter((cart) => !isSettled(cart)).length
  stripe.close()
  const done = await rows('select id, attempts from jobs')
  await engine.close()
  const twice = done.filter(({ id, attempts }) => attempts > 1 && !left.has(id)).length
  return { findings, yes, inFlight, workers: workers.size, jobs: done.length, twice }
}

const rows = (sql: string) => engine.rows<{ id: string; attempts: number }>(sql)

/** Waits until the workers have nothing left to do. */
async function idle(): Promise<void> {
  const busy = `select id from jobs where state = 'running' or (state = 'waiting' and run_at <= now())
    union all select id from outbox where dispatched_at is null limit 1`
  for (const until = Date.now() + PATIENCE; Date.now() < until && (await rows(busy)).length; )
    await new Promise((done) => setTimeout(done, 250))
}
