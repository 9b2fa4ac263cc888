import { join } from 'node:path'
import Database from 'better-sqlite3'
import { startStripe } from '@/lib/payments/stripe-for-tests'
import { inParallel, pressButton } from '../chaos/client'
import { pay } from '../chaos/kill-rounds'
import type { ReadyCart } from '../chaos/shop'
import { prefer, startVictim } from '../chaos/victim'

const CARTS = 200

/** The built shop with a provider of payments beside it, and carts that have been opened over HTTP. */
export async function openShop(folder: string) {
  prefer('server')
  const stripe = await startStripe()
  const server = await startVictim(folder, stripe.url)
  let refused = 0
  const post = async (path: string, body: object): Promise<{ token?: string }> => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${server.url}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const said = (await answer.json()) as { data?: { token: string } }
    if (!answer.ok) refused++
    return said.data ?? {}
  }
  const opened: string[] = []
  await inParallel(
    Array.from({ length: CARTS }, (_, n) => n),
    8,
    async () => {
      const { token } = await post('carts', { storefront: 'en-ch', variantId: 'var_1' })
      if (token) opened.push(token)
    },
  )
  return {
    ...server,
    stripe,
    opened,
    add: (token: string) => post(`carts/${token}/lines`, { variantId: 'var_1', quantity: 1 }),
    allMailed: () => allMailed(folder),
    refuse: () => refused++,
    refused: () => refused,
    close: async () => {
      await server.stop()
      stripe.close()
    },
  }
}

/** Waits until the worker has written what there is to write. */
async function allMailed(folder: string): Promise<void> {
  const shelf = new Database(join(folder, 'concerto.db'), { readonly: true })
  const left = shelf.prepare(
    `select (select count(*) from jobs where state in ('waiting', 'running') and run_at <= unixepoch() * 1000)
          + (select count(*) from outbox where dispatched_at is null and name like 'orders.%')`,
  )
  try {
    while (Number(left.pluck().get())) await new Promise((done) => setTimeout(done, 20))
  } finally {
    shelf.close()
  }
}

/** Presses the button, pays at the provider, and lets it tell the shop: answered when the shop has taken that in. */
export async function buyOverHttp(shop: Awaited<ReturnType<typeof openShop>>, cart: ReadyCart) {
  const answer = await pressButton(shop, { ...cart, key: `bench-${cart.token}`, provider: 'stripe' })
  if (answer.status === 'acknowledged') await pay(shop.stripe, shop.url, answer)
  else shop.refuse()
}
