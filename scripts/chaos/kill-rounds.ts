import { sign } from '@/lib/payments/signature'
import { startStripe } from '@/lib/payments/stripe-for-tests'
import { compare, type Findings, isClean, readBooks, sumUp } from './books'
import { type Checkout, type Pressed, pressButton, sendWebhook } from './client'
import { copyShop, type ReadyCart } from './shop'
import { secrets, startVictim } from './victim'

export type KillResult = { rounds: number; useful: number; acknowledged: number; findings: Findings; slowest: number }

type Stripe = Awaited<ReturnType<typeof startStripe>>

/**
 * Kills the shop at its k-th yes while all buyers press at once, starts it again, lets everybody press again with the
 * same key, and compares three books: what was said, what is written, and what the payment provider took. The provider
 * lives in this process and survives.
 */
export async function killRounds(
  rounds: number,
  shop: { folder: string; carts: ReadyCart[] },
  { variant = '' } = {},
): Promise<KillResult> {
  const all: Findings[] = []
  let useful = 0
  let acknowledged = 0
  let slowest = 0
  for (let round = 1; round <= rounds; round++) {
    const result = await killRound(`kill-${variant}-${round}`, shop, variant)
    all.push(result.findings)
    if (result.before > 0 && result.inFlight > 0) useful++
    acknowledged += result.acknowledged
    slowest = Math.max(slowest, result.restart)
    const { findings } = result
    const verdict = isClean(findings) ? 'clean' : JSON.stringify(findings)
    console.log(`  round ${round}: killed at yes ${result.before}, ${result.inFlight} in flight, ${verdict}`)
  }
  return { rounds, useful, acknowledged, findings: sumUp(all), slowest }
}

async function killRound(name: string, { folder, carts }: { folder: string; carts: ReadyCart[] }, variant: string) {
  const copy = copyShop(folder, name)
  const stripe = await startStripe()
  const env: Record<string, string> = variant ? { CHAOS_BREAK: variant } : {}
  let victim = await startVictim(copy, stripe.url, env)
  const said = new Map<string, Pressed>()
  const at = 10 + Math.floor(Math.random() * (carts.length / 2))
  let before = 0
  let waiting = 0
  let inFlight = 0
  let restarted = false
  let killed: Promise<void> | undefined

  const press = async (cart: ReadyCart) => {
    waiting++
    const answer = await pressButton(victim, checkoutOf(cart))
    waiting--
    if (answer.status === 'acknowledged' || !killed || restarted) said.set(cart.token, answer)
    if (answer.status === 'acknowledged') {
      if (!killed && ++before >= at) {
        inFlight = waiting
        killed = victim.kill()
      }
      await pay(stripe, victim.url, answer)
    }
    return answer
  }
  await Promise.all(carts.map(press))
  await killed

  const from = performance.now()
  victim = await startVictim(copy, stripe.url, env)
  restarted = true
  const restart = performance.now() - from
  // Whoever got no answer presses again; whoever was paid for has the webhook sent again, as the provider does.
  const isSettled = ({ token }: ReadyCart) => ['acknowledged', 'refused'].includes(said.get(token)?.status ?? '')
  for (let tries = 0; tries < 8 && !variant && !carts.every(isSettled); tries++)
    await Promise.all(carts.filter((cart) => !isSettled(cart)).map(press))
  await Promise.all([...stripe.sessions.values()].map((session) => tell(stripe, victim.url, session.id)))
  await settled(victim.url)
  await victim.stop()

  const books = readBooks(copy)
  const ids = [...said.values()].flatMap((answer) => (answer.status === 'acknowledged' ? [answer.id] : []))
  const findings = compare(books, new Set(ids), chargesOf(stripe))
  if (!variant) findings.untold = carts.filter((cart) => !isSettled(cart)).length
  // Nobody is sent away while there is something left.
  const sold = [...books.sold.values()].reduce((sum, n) => sum + n, 0)
  if (!variant)
    findings.undersold = Math.max(0, Math.min(books.onHand.get(carts[0]?.variantId ?? '') ?? 0, carts.length) - sold)
  stripe.close()
  return { findings, before, inFlight, acknowledged: ids.length, restart, books }
}

export const checkoutOf = (cart: ReadyCart): Checkout => ({ ...cart, key: `key-${cart.token}`, provider: 'stripe' })

/** The buyer pays on the provider's page, and the provider tells the shop. */
export async function pay(stripe: Stripe, url: string, { redirectUrl }: Extract<Pressed, { status: 'acknowledged' }>) {
  const id = redirectUrl.split('/').at(-1) ?? ''
  if (!stripe.sessions.has(id)) return
  stripe.pay(id)
  await tell(stripe, url, id)
}

export async function tell(stripe: Stripe, url: string, id: string) {
  const session = stripe.sessions.get(id)
  if (session?.payment_status !== 'paid') return
  const { intent, ...object } = session
  const event = { id: `evt_${id}`, object: 'event', type: 'checkout.session.completed' }
  const body = JSON.stringify({ ...event, data: { object: { ...object, payment_intent: intent.id } } })
  await sendWebhook(url, 'stripe', body, { 'stripe-signature': sign(body, secrets.stripe, new Date()) })
}

/** What the provider took, by order. */
export function chargesOf(stripe: Stripe): Map<string, number[]> {
  const charges = new Map<string, number[]>()
  for (const { payment_status, metadata, amount_total } of stripe.sessions.values()) {
    if (payment_status !== 'paid') continue
    const order = (metadata as { order: string }).order
    charges.set(order, [...(charges.get(order) ?? []), amount_total])
  }
  return charges
}

/** Gives the worker the time to write its mails. */
const settled = (_url: string) => new Promise((done) => setTimeout(done, 1500))
