import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import { assets } from '@/db/schema/assets'
import { productMedia, products, variants } from '@/db/schema/catalog'
import { counters } from '@/db/schema/channels'
import { outbox } from '@/db/schema/events'
import { fulfilments, orderLines, orders } from '@/db/schema/orders'
import { payments, testCharges } from '@/db/schema/payments'
import { prices } from '@/db/schema/pricing'
import { transact } from '@/lib/events/transact'
import { reserveStock } from '@/lib/inventory/reservation-commands'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import { DAY } from '@/lib/kernel/time'
import type { DemoCustomer } from './customers'
import { dice } from './dice'
import { type DemoOrder, drawOrder, type Offer } from './order'
import { demoModels } from './put-together'

const DAYS = 730
const FIRST_ORDER = 100_001
const FIRST_INVOICE = 10_001

/** Orders of two years: more in spring and before Christmas, more each year, and some of today. */
export async function layOrders(customers: DemoCustomer[], now: Date): Promise<void> {
  const offers = await readOffers()
  const roll = dice(77)
  const drawn: DemoOrder[] = []
  for (let day = DAYS; day >= 0; day--) {
    const midnight = new Date(Math.floor(now.getTime() / DAY) * DAY - day * DAY)
    const count = Math.round(season(midnight) * (1.35 - day / DAYS) * (0.6 + roll.next() * 0.8) * 6)
    const known = customers.filter(({ since }) => since <= midnight)
    if (!known.length) continue
    for (let n = 0; n < Math.max(count, day < 2 ? 5 : 0); n++) {
      const at = new Date(midnight.getTime() + Math.floor((7 + roll.next() * 15) * (DAY / 24)))
      if (at >= now) continue
      drawn.push(drawOrder(roll.pick(known), offers, at, now, roll))
    }
  }
  drawn.sort((a, b) => a.at.getTime() - b.at.getTime())
  let invoice = FIRST_INVOICE
  for (const [at, { order }] of drawn.entries()) {
    order.number = FIRST_ORDER + at
    if (order.paidAt) order.invoiceNumber = invoice++
  }
  for (let at = 0; at < drawn.length; at += 500) await write(drawn.slice(at, at + 500), now)
  const last = [
    { name: 'order', value: FIRST_ORDER + drawn.length - 1 },
    { name: 'invoice', value: invoice - 1 },
  ]
  await insertMany(counters, last, { target: ['name'], update: ['value'] })
  for (const open of drawn.filter(({ order }) => order.state === 'placed' && order.fulfilmentState === 'open'))
    await promise(open)
}

/** What is still to be sent lies ready. What is sold out by now waits for the next delivery, as in a real shop. */
async function promise({ order, lines }: DemoOrder): Promise<void> {
  const wanted = lines.flatMap(({ variantId, quantity }) => (variantId ? [{ variantId, quantity }] : []))
  const reserve = transact(system, (context) =>
    reserveStock(context, { orderId: order.id, lines: wanted, expiresAt: null }),
  )
  await reserve.catch((error) => {
    if (!isDomainError(error)) throw error
  })
}

/** How the year goes: March to June is the season, December gives presents, January sleeps. */
const season = (day: Date) => [0.5, 0.7, 1.1, 1.4, 1.5, 1.3, 1.1, 1, 0.9, 0.8, 1.1, 1.6][day.getUTCMonth()]!

async function readOffers(): Promise<Offer[]> {
  const rows = await db
    .select({
      productId: products.id,
      variantId: variants.id,
      sku: variants.sku,
      name: products.name,
      options: variants.options,
      popularity: products.popularity,
      weightGrams: variants.weightGrams,
      market: prices.market,
      amount: prices.amount,
      publishedAt: products.publishedAt,
      position: variants.position,
    })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .innerJoin(prices, eq(prices.variantId, variants.id))
    .where(and(eq(variants.active, true), eq(products.status, 'published')))
  const pictures = await db
    .select({ productId: productMedia.productId, hash: assets.hash, options: productMedia.options })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .orderBy(productMedia.position)
  const models = await demoModels()
  return rows.map(({ position: _, ...row }) => {
    const published = models.find(({ productId }) => productId === row.productId)
    const base = published && rows.find(({ productId, position }) => productId === row.productId && position === 0)
    const fits = pictures.find(
      ({ productId, options }) =>
        productId === row.productId && Object.entries(options).every(([code, value]) => row.options[code] === value),
    )
    const model = published && base ? { published, base: { variantId: base.variantId, sku: base.sku } } : undefined
    return { ...row, assetHash: fits?.hash ?? null, ...(model && { model }) }
  })
}

async function write(some: DemoOrder[], now: Date) {
  await insertMany(
    orders,
    some.map(({ order }) => order),
  )
  await insertMany(
    orderLines,
    some.flatMap(({ lines }) => lines),
  )
  await insertMany(
    payments,
    some.flatMap(({ payment }) => payment ?? []),
  )
  await insertMany(
    testCharges,
    some.flatMap(({ charge }) => charge ?? []),
  )
  await insertMany(
    fulfilments,
    some.flatMap(({ fulfilment }) => fulfilment ?? []),
  )
  // Delivered long ago: marked as dispatched, so that nobody gets a mail about them.
  await insertMany(
    outbox,
    some.flatMap(({ order, events }) =>
      events(order.number!, order.invoiceNumber ?? 0).map((event) => ({ ...event, dispatchedAt: now })),
    ),
  )
}
