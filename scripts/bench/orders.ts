import { readFileSync, rmSync } from 'node:fs'
import { engine } from '@/db'
import { addLine } from '@/lib/cart/cart-commands'
import { transact } from '@/lib/events/transact'
import { guest } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { buyAndPay } from '../chaos/paid-orders'
import { layShop, type ReadyCart, workshop } from '../chaos/shop'
import { atLeast, figure, heading, print } from './report'

const ORDERS = 1_500
const WARM = 200
const ADDS = 2_000

/** How many orders a second are placed and paid, each on the disk before it is answered; what each costs. */
export default async function orders(): Promise<void> {
  process.env.DATABASE_URL = ''
  try {
    heading('Orders through the commands')
    const { carts } = await layShop({ goods: [{ stock: 1_000_000, carts: ORDERS + WARM }] }, { stay: true })
    for (const cart of carts.slice(0, WARM)) await buy(cart)
    const paid = await measured(carts.slice(WARM), buy)
    atLeast('placed and paid', paid.rate, 150, '/s', `, ${figure(paid.cpu)} ms of processor each`)
    const commits = 2 * (carts.length - WARM)
    print({ what: 'commits, each synced', measured: `${commits}; ${syncs(paid.written, commits)}` })
    const visitors = Array.from({ length: ADDS }, (_, n) => n)
    const added = await measured(visitors, add)
    atLeast('added to a new cart', added.rate, 300, '/s', `, ${figure(added.cpu)} ms of processor each`)
  } finally {
    await engine.close()
    rmSync(workshop, { recursive: true, force: true })
  }
}

const buy = ({ visitor, token, total }: ReadyCart) =>
  buyAndPay({ actor: { ...guest, visitorId: visitor }, token, total })

const add = (n: number) =>
  transact(
    { ...guest, visitorId: `visitor-${n}` },
    (context) => addLine(context, { variantId: 'var_0', quantity: 1 }),
    {
      channel: channelOf('en-ch'),
    },
  )

async function measured<T>(items: T[], work: (item: T) => Promise<unknown>) {
  const [from, cpu, io] = [performance.now(), process.cpuUsage(), written()]
  for (const item of items) await work(item)
  const used = process.cpuUsage(cpu)
  return {
    rate: (items.length * 1_000) / (performance.now() - from),
    cpu: (used.user + used.system) / 1_000 / items.length,
    written: written() - io,
  }
}

/** Bytes that reached the disk, where the system tells. */
function written(): number {
  try {
    return Number(/^write_bytes: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

const syncs = (bytes: number, commits: number) =>
  bytes ? `${figure(bytes / commits / 1_024)} kB to the disk each` : 'the system does not tell what was written'
