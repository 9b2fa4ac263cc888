/** npm run chaos [-- --rounds 20 --buyers 200]: kills, races and storms against the shop, and a table of what came of it. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Findings } from './chaos/books'
import { isClean } from './chaos/books'
import { twoEditors } from './chaos/editors'
import { killRounds } from './chaos/kill-rounds'
import { type RaceResult, raceForCoupon, raceForPieces, raceWithOneKey } from './chaos/races'
import { layShop, workshop } from './chaos/shop'
import { killParents, startTogether } from './chaos/starts'
import { webhookStorm } from './chaos/storm'
import { twins, twinsBeside } from './chaos/twins'
import { prefer } from './chaos/victim'
import { twoVisitors } from './chaos/visitors'

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    buyers: { type: 'string', default: '200' },
    /** server (the build, over its API) or commands; server where there is a build. */
    surface: { type: 'string', default: existsSync(join('.next', 'BUILD_ID')) ? 'server' : 'commands' },
    /** kill, pieces, key, coupon, storm, visitors, editors, starts, twins */
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    /** Only for the process that `twinsBeside` starts. */
    twins: { type: 'boolean', default: false },
  },
})

if (values.target) await (await import('./chaos/target')).runTarget(Number(values.target))
else if (values.twins) console.log(JSON.stringify(await twins(Number(values.buyers))))
else process.exitCode = (await chaos(Number(values.rounds), Number(values.buyers))) ? 0 : 1

type Row = { what: string; rounds: string; figure: string; ok: boolean }

async function chaos(rounds: number, buyers: number): Promise<boolean> {
  const races = Math.min(rounds, 20)
  const last = range(1, races)
  const coupons = range(races + 1, races)
  const pieces = Math.ceil(buyers / 4)
  const [some, keys, storm, control] = [2 * races + 1, 2 * races + 2, 2 * races + 3, 2 * races + 4]
  prefer(values.surface === 'server' ? 'server' : 'commands')
  console.log(`Against the ${values.surface}. Laying a shop in ${workshop} …`)
  const shop = await layShop({
    goods: [
      { stock: Math.ceil(buyers * 0.8), carts: buyers },
      ...last.map(() => ({ stock: 1, carts: buyers })),
      ...coupons.map((n) => ({ stock: 1000, carts: 100, coupon: `ONCE${n}` })),
      { stock: pieces, carts: buyers },
      { stock: 1000, carts: 20 },
      { stock: 1000, carts: 100 },
      { stock: 1, carts: 50 },
    ],
  })
  const rows: Row[] = []
  const only = (n: number) => ({
    folder: shop.folder,
    carts: shop.carts.filter((cart) => cart.variantId === `var_${n}`),
  })
  const told = (what: string, row: Omit<Row, 'what'>) => {
    rows.push({ what, ...row })
    console.log(`${row.ok ? '✓' : '✗'} ${what}: ${row.figure}`)
  }

  const race = (what: string, result: RaceResult) =>
    told(what, {
      rounds: `${result.exact}/${result.rounds} exact`,
      figure: `${result.note}, ${result.broken} broken answers`,
      ok: result.exact === result.rounds && result.broken === 0,
    })
  const parts: Record<string, () => Promise<void>> = {
    async kill() {
      console.log(`Killing the shop during ${buyers} checkouts …`)
      const kill = await killRounds(rounds, only(0))
      told('kill -9 during checkouts', {
        rounds: `${kill.useful}/${kill.rounds} useful`,
        figure: `${kill.acknowledged} yes: ${inWords(kill.findings)}; back in ${Math.round(kill.slowest)} ms`,
        ok: isClean(kill.findings) && kill.useful === kill.rounds,
      })
      const { findings } = await killRounds(1, only(0), { variant: 'ack-early' })
      const figure = `${findings.lost} lost, found out`
      told('control: says yes before it writes', { rounds: '1', figure, ok: findings.lost > 0 })
    },
    async pieces() {
      race(`last piece, ${buyers} buyers`, await raceForPieces(shop, last.map(nameOf), 1))
      race(`${pieces} pieces, ${buyers} buyers`, await raceForPieces(shop, [nameOf(some)], pieces))
      const { note, exact } = await raceForPieces(shop, [nameOf(control)], 1, 'check-then-act')
      told('control: looks, then sells', { rounds: '1', figure: `${note}, found out`, ok: exact === 0 })
    },
    async key() {
      race('one key, 50 at once', await raceWithOneKey(shop, nameOf(keys), 50))
    },
    async coupon() {
      race('coupon for one, 100 carts', await raceForCoupon(shop, coupons.map(nameOf)))
    },
    async storm() {
      const { events, note, wrong, refused, forged, slowest } = await webhookStorm(shop, nameOf(storm))
      const figure = `${note}; ${wrong} wrong, ${refused} refused, ${forged} of 60 forged taken, p99 ${Math.round(slowest)} ms`
      const ok = wrong === 0 && refused === 0 && forged === 0
      told('webhooks, shuffled, five times each', { rounds: `${events} events`, figure, ok })
    },
  }
  const onServer: typeof parts = {
    async visitors() {
      const { requests, foreign, own, broken } = await twoVisitors(only(keys), 10 * buyers)
      const figure = `${foreign} with something of the other, ${own} with their own, ${broken} broken`
      told('two visitors by turns', { rounds: `${requests} requests`, figure, ok: !foreign && own > 0 && !broken })
    },
    async editors() {
      const { rounds: all, exact, told: shown } = await twoEditors(shop, Math.min(rounds * 3, 50))
      const figure = `${shown} of the slower were shown what changed`
      told('two editors, one product', { rounds: `${exact}/${all} exact`, figure, ok: exact === all && shown === all })
    },
    async twins() {
      const both = await twinsBeside(buyers)
      if (!both) return console.log('– two servers, one killed: left out, there is no PostgreSQL here')
      const { findings, yes, inFlight, workers, jobs, twice } = both
      const figure = `${yes.join(' and ')} yes, ${inFlight} in flight: ${inWords(findings)}; ${twice} of ${jobs} jobs twice by ${workers} workers`
      told('two servers, one killed', { rounds: '1', figure, ok: isClean(findings) && !twice && inFlight > 0 })
    },
    async starts() {
      const failed = await startTogether(races, 4)
      told('four first starts at once', { rounds: `${races}`, figure: `${failed} failed`, ok: failed === 0 })
      const left = await killParents(shop, Math.min(rounds, 5))
      told('kill -9 of the server alone', {
        rounds: `${Math.min(rounds, 5)}`,
        figure: `${left} children left`,
        ok: !left,
      })
    },
  }
  if (values.surface === 'server') Object.assign(parts, onServer)
  const wanted = values.only?.split(',') ?? Object.keys(parts)
  for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part()
  print(rows)
  if (!values.keep) rmSync(workshop, { recursive: true, force: true })
  return rows.every(({ ok }) => ok)
}

function nameOf(n: number) {
  return `var_${n}`
}

function range(from: number, length: number) {
  return Array.from({ length }, (_, i) => from + i)
}

function inWords(found: Findings) {
  return (
    `${found.lost} lost, ${found.oversold} oversold, ${found.undersold} undersold, ${found.untold} untold, ${found.doubled} doubled, ${found.unmatched} unmatched charges, ` +
    `${found.gaps} invoice gaps, ${found.mails} doubled mails, ${found.faults} database faults`
  )
}

function print(rows: Row[]) {
  const wide = (key: 'what' | 'rounds') => Math.max(...rows.map((row) => row[key].length))
  console.log('')
  for (const { what, rounds, figure, ok } of rows)
    console.log(`${ok ? '✓' : '✗'} ${what.padEnd(wide('what'))}  ${rounds.padEnd(wide('rounds'))}  ${figure}`)
}
