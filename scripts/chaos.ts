/** npm run chaos [-- --rounds 20 --buyers 200]: kills, races and storms against the shop, and a table of what came of it. */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Findings } from './chaos/books'
import { isClean } from './chaos/books'
import { killRounds } from './chaos/kill-rounds'
import { type RaceResult, raceForCoupon, raceForPieces, raceWithOneKey } from './chaos/races'
import { layShop, workshop } from './chaos/shop'
import { webhookStorm } from './chaos/storm'
import { runTarget } from './chaos/target'

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    rounds: { type: 'string', default: '20' },
    buyers: { type: 'string', default: '200' },
    keep: { type: 'boolean', default: false },
  },
})

if (values.target) await runTarget(Number(values.target))
else process.exitCode = (await chaos(Number(values.rounds), Number(values.buyers))) ? 0 : 1

type Row = { what: string; rounds: string; figure: string; ok: boolean }

async function chaos(rounds: number, buyers: number): Promise<boolean> {
  const races = Math.min(rounds, 20)
  const last = range(1, races)
  const coupons = range(races + 1, races)
  const [fifty, keys, storm, control] = [2 * races + 1, 2 * races + 2, 2 * races + 3, 2 * races + 4]
  console.log(`Laying a shop in ${workshop} …`)
  const shop = await layShop({
    goods: [
      { stock: Math.ceil(buyers / 2), carts: buyers },
      ...last.map(() => ({ stock: 1, carts: buyers })),
      ...coupons.map((n) => ({ stock: 1000, carts: 100, coupon: `ONCE${n}` })),
      { stock: 50, carts: buyers },
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

  console.log(`Killing the shop during ${buyers} checkouts …`)
  const kill = await killRounds(rounds, only(0))
  told('kill -9 during checkouts', {
    rounds: `${kill.useful}/${kill.rounds} useful`,
    figure: `${kill.acknowledged} yes: ${inWords(kill.findings)}; back in ${Math.round(kill.slowest)} ms`,
    ok: isClean(kill.findings) && kill.useful === kill.rounds,
  })
  const liar = await killRounds(1, only(0), { variant: 'ack-early' })
  told('control: says yes before it writes', {
    rounds: '1',
    figure: `${liar.findings.lost} lost, found out`,
    ok: liar.findings.lost > 0,
  })
  const race = (what: string, result: RaceResult) =>
    told(what, {
      rounds: `${result.exact}/${result.rounds} exact`,
      figure: `${result.note}, ${result.broken} broken answers`,
      ok: result.exact === result.rounds && result.broken === 0,
    })
  race(`last piece, ${buyers} buyers`, await raceForPieces(shop, last.map(nameOf), 1))
  race(`50 pieces, ${buyers} buyers`, await raceForPieces(shop, [nameOf(fifty)], 50))
  const careless = await raceForPieces(shop, [nameOf(control)], 1, 'check-then-act')
  told('control: looks, then sells', { rounds: '1', figure: `${careless.note}, found out`, ok: careless.exact === 0 })
  race('one key, 50 at once', await raceWithOneKey(shop, nameOf(keys), 50))
  race('coupon for one, 100 carts', await raceForCoupon(shop, coupons.map(nameOf)))
  const told5 = await webhookStorm(shop, nameOf(storm))
  told('webhooks, shuffled, five times each', {
    rounds: `${told5.events} events`,
    figure: `${told5.note}; ${told5.wrong} wrong, ${told5.refused} refused, ${told5.forged} of 60 forged taken, p99 ${Math.round(told5.slowest)} ms`,
    ok: told5.wrong === 0 && told5.refused === 0 && told5.forged === 0,
  })
  print(rows)
  if (!values.keep) rmSync(workshop, { recursive: true, force: true })
  return rows.every(({ ok }) => ok)
}

const nameOf = (n: number) => `var_${n}`
const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i)
const inWords = (findings: Findings) =>
  `${findings.lost} lost, ${findings.oversold} oversold, ${findings.doubled} doubled, ${findings.unmatched} unmatched charges, ` +
  `${findings.gaps} invoice gaps, ${findings.mails} doubled mails, ${findings.faults} database faults`

function print(rows: Row[]) {
  const wide = (key: 'what' | 'rounds') => Math.max(...rows.map((row) => row[key].length))
  console.log('')
  for (const { what, rounds, figure, ok } of rows)
    console.log(`${ok ? '✓' : '✗'} ${what.padEnd(wide('what'))}  ${rounds.padEnd(wide('rounds'))}  ${figure}`)
}
