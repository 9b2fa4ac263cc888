import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inParallel } from './client'
import { copyShop, type ReadyCart } from './shop'
import { startVictim } from './victim'

export type VisitorsResult = { requests: number; foreign: number; own: number; broken: number }

/** What each visitor asks for, in turn: finished pages, live pages, small answers, the API. */
const asks = (token: string) => [
  '/en-ch',
  '/en-ch/checkout',
  '/api/me',
  '/en-ch/products/thing-0',
  '/en-ch/cart',
  `/api/v1/carts/${token}`,
]

/**
 * Two visitors ask by turns, many at once, over the same connections. Each has a name of their own in the cart: it must
 * come back to them, and no byte of it may ever come to the other.
 */
export async function twoVisitors(
  shop: { folder: string; carts: ReadyCart[] },
  requests: number,
): Promise<VisitorsResult> {
  const folder = copyShop(shop.folder, 'visitors')
  const visitors = shop.carts
    .slice(0, 2)
    .map(({ token }, n) => ({ token, canary: `canary-${'ab'[n]}-${token.slice(0, 8)}` }))
  const base = new Database(join(folder, 'concerto.db'))
  for (const { token, canary } of visitors)
    base.prepare('update carts set email = ? where token = ?').run(`${canary}@example.com`, token)
  base.close()
  const victim = await startVictim(folder, 'http://127.0.0.1:9')
  const result: VisitorsResult = { requests, foreign: 0, own: 0, broken: 0 }
  await inParallel(
    Array.from({ length: requests }, (_, n) => n),
    16,
    async (n) => {
      const [me, other] = n % 2 ? [visitors[1], visitors[0]] : [visitors[0], visitors[1]]
      if (!me || !other) return
      const paths = asks(me.token)
      const path = paths[Math.floor(n / 2) % paths.length] as string
      const answer = await fetch(victim.url + path, { headers: { cookie: `cart=${me.token}` } }).catch(() => undefined)
      const said = (await answer?.text().catch(() => '')) ?? ''
      if (!answer || answer.status >= 500) result.broken++
      if (said.includes(other.canary) || said.includes(other.token)) result.foreign++
      if (said.includes(me.canary)) result.own++
    },
  )
  await victim.stop()
  return result
}
