import { type Books, readBooks } from './books'
import { type Pressed, pressButton } from './client'
import { copyShop, type ReadyCart } from './shop'
import { startVictim } from './victim'

export type RaceResult = { rounds: number; exact: number; broken: number; note: string }

type Shop = { folder: string; carts: ReadyCart[] }

/** Many buyers want the same few pieces at the same time: exactly as many get one as there are. */
export async function raceForPieces(shop: Shop, variants: string[], stock: number, variant = ''): Promise<RaceResult> {
  const { said, books } = await together(shop, variants, variant)
  const exact = variants.filter((id) => (books.sold.get(id) ?? 0) === stock && said(id).yes === stock).length
  const broken = variants.reduce((sum, id) => sum + said(id).broken, 0)
  const sold = variants.map((id) => books.sold.get(id) ?? 0)
  return { rounds: variants.length, exact, broken, note: `sold ${[...new Set(sold)].join(', ')} of ${stock}` }
}

/** A coupon for one, asked for by many at once: taken off exactly once. */
export async function raceForCoupon(shop: Shop, variants: string[]): Promise<RaceResult> {
  const { said, books } = await together(shop, variants)
  const yes = variants.map((id) => said(id).yes)
  const broken = variants.reduce((sum, id) => sum + said(id).broken, 0)
  const exact = yes.filter((n) => n === 1).length
  return { rounds: variants.length, exact, broken, note: `redeemed ${books.redemptions} times in all` }
}

/** One key, pressed many times at once: one order, and the same words for everybody. */
export async function raceWithOneKey(shop: Shop, variant: string, times: number): Promise<RaceResult> {
  const carts = shop.carts.filter(({ variantId }) => variantId === variant)
  const folder = copyShop(shop.folder, 'one-key')
  const victim = await startVictim(folder, 'http://127.0.0.1:9')
  let exact = 0
  let broken = 0
  for (const cart of carts) {
    const checkout = { ...cart, key: `one-key-${cart.token}`, provider: 'test' as const }
    const answers = await Promise.all(Array.from({ length: times }, () => pressButton(victim, checkout)))
    const bodies = new Set(answers.map((answer) => (answer.status === 'acknowledged' ? answer.body : answer.status)))
    broken += answers.filter(({ status }) => status === 'broken' || status === 'lost').length
    if (bodies.size === 1 && answers[0]?.status === 'acknowledged') exact++
    else console.log(`  ${[...bodies].join(' | ')}`)
  }
  await victim.stop()
  const { orders } = readBooks(folder)
  const note = `${orders.length} orders for ${carts.length} keys`
  return { rounds: carts.length, exact: orders.length === carts.length ? exact : 0, broken, note }
}

/** Everybody who has one of these in the cart presses at once, one kind of goods after the other. */
async function together(shop: Shop, variants: string[], variant = '') {
  const folder = copyShop(shop.folder, `race-${variants[0]}-${variant}`)
  const victim = await startVictim(folder, 'http://127.0.0.1:9', variant ? { CHAOS_BREAK: variant } : {})
  const answers = new Map<string, Pressed[]>()
  for (const id of variants) {
    const buyers = shop.carts.filter(({ variantId }) => variantId === id)
    const press = (cart: ReadyCart) => pressButton(victim, { ...cart, key: `race-${cart.token}`, provider: 'test' })
    answers.set(id, await Promise.all(buyers.map(press)))
  }
  await victim.stop()
  const books: Books = readBooks(folder)
  const said = (id: string) => {
    const all = answers.get(id) ?? []
    const count = (status: Pressed['status']) => all.filter((answer) => answer.status === status).length
    return { yes: count('acknowledged'), broken: count('broken') + count('lost') }
  }
  return { said, books }
}
