/** What a shop that was stopped has written down, compared with what it said and with what was charged. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { engine } from '@/db'

export type Books = {
  orders: {
    id: string
    token: string
    cart_id: string
    number: number
    state: string
    payment_state: string
    total_amount: number
    refunded_amount: number
    invoice_number: number | null
  }[]
  sold: Map<string, number>
  reserved: Map<string, number>
  onHand: Map<string, number>
  mails: { dedupe_key: string; template: string; reference: string }[]
  alerts: { kind: string }[]
  redemptions: number
  faults: string[]
}

const questions = {
  orders:
    'select id, token, cart_id, number, state, payment_state, total_amount, refunded_amount, invoice_number from orders',
  sold: `select l.variant_id as variant, sum(l.quantity) as n from order_lines l left join orders o on o.id = l.order_id
    where o.state is null or o.state <> 'cancelled' group by 1`,
  reserved: 'select variant_id as variant, reserved as n from stock_levels',
  onHand: 'select variant_id as variant, on_hand as n from stock_levels',
  mails: 'select dedupe_key, template, reference from mails',
  alerts: 'select kind from payment_alerts',
  redemptions: 'select count(*) as n from redemptions where released_at is null',
}

/** The books of a shop on SQLite, which is not running. */
export function readBooks(folder: string): Books {
  const base = new Database(join(folder, 'concerto.db'))
  const all = <T>(sql: string) => base.prepare(sql).all() as T[]
  const faults = [
    ...all<{ integrity_check: string }>('pragma integrity_check').map((row) => row.integrity_check),
    ...all<object>('pragma foreign_key_check').map((row) => JSON.stringify(row)),
  ].filter((fault) => fault !== 'ok')
  const answers = Object.entries(questions).map(([name, sql]) => [name, all(sql)])
  base.close()
  return toBooks(Object.fromEntries(answers), faults)
}

/** The books of the database that this process has open. */
export async function readOpenBooks(): Promise<Books> {
  const answers = Object.entries(questions).map(async ([name, sql]) => [name, await engine.rows(sql)])
  return toBooks(Object.fromEntries(await Promise.all(answers)), [])
}

type PerVariant = { variant: string; n: number }[]
type Answers = Pick<Books, 'orders' | 'mails' | 'alerts'> &
  Record<'sold' | 'reserved' | 'onHand', PerVariant> & { redemptions: { n: number }[] }

function toBooks({ sold, reserved, onHand, redemptions, ...rest }: Answers, faults: string[]): Books {
  const perVariant = (rows: PerVariant) => new Map(rows.map(({ variant, n }) => [variant, n]))
  return {
    ...rest,
    sold: perVariant(sold),
    reserved: perVariant(reserved),
    onHand: perVariant(onHand),
    redemptions: redemptions[0]?.n ?? 0,
    faults,
  }
}

export type Findings = {
  lost: number
  oversold: number
  undersold: number
  /** Buyers who never got an answer, however often they asked. */
  untold: number
  doubled: number
  unmatched: number
  gaps: number
  mails: number
  faults: number
}

/** Everything that must be nothing. `charges` are the provider's, by order. */
export function compare(books: Books, acknowledged: Set<string>, charges: Map<string, number[]>): Findings {
  const known = new Map(books.orders.map((order) => [order.id, order]))
  const tokens = new Set(books.orders.map(({ token }) => token))
  const lost = [...acknowledged].filter((name) => !known.has(name) && !tokens.has(name)).length
  let oversold = 0
  for (const [variant, sold] of books.sold) {
    oversold += Math.max(0, sold - (books.onHand.get(variant) ?? 0))
    oversold += Math.abs(sold - (books.reserved.get(variant) ?? 0))
  }
  const perCart = new Map<string, number>()
  for (const { cart_id } of books.orders) perCart.set(cart_id, (perCart.get(cart_id) ?? 0) + 1)
  let doubled = [...perCart.values()].filter((n) => n > 1).length
  let unmatched = 0
  for (const [order, amounts] of charges) {
    if (amounts.length > 1) doubled++
    const paid = known.get(order)
    if (paid?.payment_state !== 'paid' || paid.total_amount !== amounts[0]) unmatched++
  }
  unmatched += books.orders.filter(({ id, payment_state }) => payment_state === 'paid' && !charges.has(id)).length
  const invoices = books.orders.flatMap(({ invoice_number }) => invoice_number ?? []).sort((a, b) => a - b)
  const gaps = invoices.filter((number, i) => i > 0 && number !== (invoices[i - 1] as number) + 1).length
  const keys = books.mails.map(({ template, reference }) => `${template} ${reference}`)
  return {
    lost,
    oversold,
    undersold: 0,
    untold: 0,
    doubled,
    unmatched,
    gaps,
    mails: keys.length - new Set(keys).size,
    faults: books.faults.length,
  }
}

export const isClean = (findings: Findings) => Object.values(findings).every((n) => n === 0)
export const sumUp = (all: Findings[]): Findings =>
  all.reduce(
    (a, b) => Object.fromEntries(Object.entries(a).map(([key, n]) => [key, n + b[key as keyof Findings]])) as Findings,
  )
