import { sign } from '@/lib/payments/signature'
import { startStripe } from '@/lib/payments/stripe-for-tests'
import { readBooks } from './books'
import { inParallel, pressButton, sendWebhook, shuffled } from './client'
import { copyShop, type ReadyCart } from './shop'
import { secrets, startVictim } from './victim'

export type StormResult = {
  events: number
  refused: number
  forged: number
  wrong: number
  slowest: number
  note: string
}

const TIMES = 5

/**
 * Five kinds of news about every order, each five times, shuffled, fifty at once, with forgeries among them: every order
 * ends where it would have ended had the news come once and in order.
 */
export async function webhookStorm(
  shop: { folder: string; carts: ReadyCart[] },
  variant: string,
): Promise<StormResult> {
  const folder = copyShop(shop.folder, 'storm')
  const stripe = await startStripe()
  const victim = await startVictim(folder, stripe.url)
  const buyers = shop.carts.filter(({ variantId }) => variantId === variant)
  await inParallel(buyers, 20, (cart) =>
    pressButton(victim, { ...cart, key: `storm-${cart.token}`, provider: 'stripe' }),
  )
  const news = [...stripe.sessions.values()].flatMap(({ id }, i) => newsOf(stripe, id, i % 2 === 0))
  const storm = shuffled(Array.from({ length: TIMES }, () => news).flat())
  const forgeries = news.slice(0, 60).map((body, i) => forge(body, i))
  let refused = 0
  let accepted = 0
  const took: number[] = []
  const letters = shuffled([...storm.map((body) => ({ body, signature: '', isForged: false })), ...forgeries])
  await inParallel(letters, 50, async ({ body, signature, isForged }) => {
    const from = performance.now()
    const headers = { 'stripe-signature': isForged ? signature : sign(body, secrets.stripe, new Date()) }
    const status = await sendWebhook(victim.url, 'stripe', body, headers)
    took.push(performance.now() - from)
    if (isForged && status === 200) accepted++
    if (isForged || status === 200) return
    refused++
    console.log(`  an honest webhook was answered with ${status ?? 'nothing'}`)
  })
  await victim.stop()
  stripe.close()

  const { orders, alerts } = readBooks(folder)
  const wrong = orders.filter(({ id, payment_state, refunded_amount, invoice_number }) => {
    const isGivenBack = givenBack.has(id)
    const fits = payment_state === (isGivenBack ? 'refunded' : 'paid') && invoice_number !== null
    return !fits || refunded_amount !== (isGivenBack ? (orders.find((o) => o.id === id)?.total_amount ?? 0) : 0)
  }).length
  const numbers = orders.flatMap(({ invoice_number }) => invoice_number ?? [])
  const isGapless = numbers.length === 0 || Math.max(...numbers) - Math.min(...numbers) + 1 === new Set(numbers).size
  const note = `${orders.length} orders, ${alerts.length} alerts, invoices ${isGapless ? 'gapless' : 'WITH GAPS'}`
  took.sort((a, b) => a - b)
  const slowest = took[Math.floor(took.length * 0.99)] ?? 0
  return { events: storm.length, refused, forged: accepted, wrong: wrong + (isGapless ? 0 : 1), slowest, note }
}

const givenBack = new Set<string>()

/** What Stripe would say of one payment, in order; every second one is given back. */
function newsOf(stripe: Awaited<ReturnType<typeof startStripe>>, id: string, isGivenBack: boolean): string[] {
  const open = stripe.sessions.get(id)
  if (!open) return []
  const { intent } = open
  const failed = { ...intent, last_payment_error: { code: 'card_declined' } }
  const session = stripe.pay(id)
  const { metadata, currency, amount_total: amount } = session
  const charge = { id: `ch_${id}`, payment_intent: intent.id, amount, amount_captured: amount, currency, metadata }
  if (isGivenBack) givenBack.add((metadata as { order: string }).order)
  const all: [type: string, object: object][] = [
    ['payment_intent.payment_failed', failed],
    ['checkout.session.completed', session],
    ['payment_intent.succeeded', { ...intent }],
    ...(isGivenBack
      ? [
          ['charge.refunded', { ...charge, amount_refunded: 100 }] as [string, object],
          ['charge.refunded', { ...charge, amount_refunded: amount }] as [string, object],
        ]
      : []),
  ]
  return all.map(([type, object], n) =>
    JSON.stringify({ id: `evt_${id}_${n}`, object: 'event', type, data: { object } }),
  )
}

function forge(body: string, i: number) {
  const now = new Date()
  const late = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  const event = JSON.parse(body) as { id: string }
  const stranger = JSON.stringify({ ...event, id: `${event.id}_forged_${i}` })
  const good = sign(stranger, secrets.stripe, now)
  const ways: [string, string][] = [
    [stranger, ''],
    [stranger, good.replace(/v1=.*/, `v1=${'0'.repeat(64)}`)],
    [stranger, sign(stranger, 'whsec_of_somebody_else', now)],
    [stranger.replace('"event"', '"evenu"'), good],
    [JSON.stringify(JSON.parse(stranger), null, 1), good],
    [stranger, sign(stranger, secrets.stripe, late(-301))],
    [stranger, sign(stranger, secrets.stripe, late(900))],
    [stranger, `${good.split(',')[0]},v1=${'1'.repeat(64)},v1=${'2'.repeat(64)}`],
  ]
  const [text, signature] = ways[i % ways.length] as [string, string]
  return { body: text, signature, isForged: true }
}
