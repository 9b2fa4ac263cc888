import { rmSync } from 'node:fs'
import { engine } from '@/db'
import { addLine } from '@/lib/cart/cart-commands'
import { transact } from '@/lib/events/transact'
import { guest } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { inParallel } from '../chaos/client'
import { buyAndPay } from '../chaos/paid-orders'
import { copyShop, layShop, type ReadyCart, workshop } from '../chaos/shop'
import { buyOverHttp, openShop } from './orders-over-http'
import { atLeast, figure, heading, print } from './report'
import { cpuOf } from './server'

const WARM = 200
const ORDERS = 1_500
const OVER_HTTP = 600
const ADDS = 2_000
const AT_ONCE = 8

/** How many orders a second are placed and paid, each on the disk before it is answered; what each costs. */
export default async function orders(): Promise<void> {
  process.env.DATABASE_URL = ''
  try {
    const carts = WARM + ORDERS
    const goods = [
      { stock: 1_000_000, carts },
      { stock: 1_000_000, carts: WARM + OVER_HTTP },
    ]
    const shop = await layShop({ goods }, { stay: true })
    const of = (variant: string) => shop.carts.filter(({ variantId }) => variantId === variant)
    await throughCommands(of('var_0'))
    await engine.close()
    await overHttp(copyShop(shop.folder, 'over-http'), of('var_1'))
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

async function throughCommands(carts: ReadyCart[]) {
  heading('Orders through the commands')
  for (const cart of carts.slice(0, WARM)) await buy(cart)
  const paid = await measured(carts.slice(WARM), 1, buy)
  atLeast('placed and paid', paid.rate, 150, '/s', `, ${figure(paid.cpu)} ms of processor each`)
  const visitors = Array.from({ length: ADDS }, (_, n) => n)
  const added = await measured(visitors, 1, add)
  print({ what: 'added to a new cart', measured: `${figure(added.rate)}/s` })
}

async function overHttp(folder: string, carts: ReadyCart[]) {
  heading('Orders over HTTP')
  const shop = await openShop(folder)
  try {
    await inParallel(carts.slice(0, WARM), AT_ONCE, (cart) => buyOverHttp(shop, cart))
    await shop.allMailed()
    let [answered, from] = [0, performance.now()]
    const paid = await measured(
      carts.slice(WARM),
      AT_ONCE,
      (cart) => buyOverHttp(shop, cart),
      shop.pid,
      async () => {
        answered = (OVER_HTTP * 1_000) / (performance.now() - from)
        await shop.allMailed()
      },
    )
    const note = `, ${figure(answered)}/s answered, ${figure(paid.cpu)} ms of its processor each`
    atLeast('placed, paid by webhook and mailed', paid.rate, 40, '/s', note)
    const filling = Array.from({ length: ADDS }, (_, n) => shop.opened[n % shop.opened.length] as string)
    const added = await measured(filling, AT_ONCE, (token) => shop.add(token), shop.pid)
    atLeast('added to a cart', added.rate, 300, '/s', `, ${figure(added.cpu)} ms of its processor each`)
    if (shop.refused()) print({ what: 'refused', measured: String(shop.refused()), goal: '0', met: false })
  } finally {
    await shop.close()
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

/** How fast it goes, and how many milliseconds of processor each takes: of this process, or of the server's. */
async function measured<T>(
  items: T[],
  width: number,
  work: (item: T) => Promise<unknown>,
  pid?: number,
  after?: () => Promise<void>,
) {
  const [from, cpu] = [performance.now(), used(pid)]
  await inParallel(items, width, work)
  await after?.()
  const rate = (items.length * 1_000) / (performance.now() - from)
  return { rate, cpu: (used(pid) - cpu) / items.length }
}

function used(pid?: number): number {
  if (pid) return cpuOf({ pid }) ?? Number.NaN
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
