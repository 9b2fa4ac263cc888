/** How the rounds speak with the shop. */

const PATIENCE = 120_000

export type Checkout = {
  token: string
  visitor: string
  key: string
  total: number
  provider: 'test' | 'stripe'
  variantId: string
}

export type Pressed =
  | { status: 'acknowledged'; id: string; redirectUrl: string; body: string }
  | { status: 'refused'; key: string }
  | { status: 'broken'; key: string }
  | { status: 'lost' }

/** The shop itself over its public API, or its commands behind a small server (`target.ts`). */
export type Surface = 'server' | 'commands'
export type Shop = { url: string; surface: Surface }

/** Presses the order button; `lost` is when nobody answers. */
export async function pressButton(shop: Shop, checkout: Checkout): Promise<Pressed> {
  try {
    const answer = await (shop.surface === 'server' ? complete(shop.url, checkout) : command(shop.url, checkout))
    const body = await answer.text()
    const said = JSON.parse(body) as Said & { data?: Said; error?: { key: string } }
    const { id, token, redirectUrl = '' } = said.data ?? said
    if (answer.ok) return { status: 'acknowledged', id: id ?? token ?? '', redirectUrl, body }
    return { status: answer.status < 500 ? 'refused' : 'broken', key: said.error?.key ?? said.key ?? body }
  } catch {
    return { status: 'lost' }
  }
}

type Said = { id?: string; token?: string; redirectUrl?: string; key?: string }

const complete = (url: string, { token, key, total, provider }: Checkout) =>
  fetch(`${url}/api/v1/carts/${token}/complete`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ paymentProvider: provider, acceptedTotal: total }),
    signal: AbortSignal.timeout(PATIENCE),
  })

const command = (url: string, checkout: Checkout) =>
  fetch(`${url}/checkout`, {
    method: 'POST',
    body: JSON.stringify(checkout),
    signal: AbortSignal.timeout(PATIENCE),
  })

/** Sends a webhook; undefined when nobody answers. */
export async function sendWebhook(url: string, provider: string, body: string, headers: Record<string, string>) {
  try {
    const answer = await fetch(`${url}/api/webhooks/${provider}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(PATIENCE),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return undefined
  }
}

/** Does `work` for every item, at most `width` at a time. */
export async function inParallel<T>(items: T[], width: number, work: (item: T) => Promise<unknown>): Promise<void> {
  const open = [...items]
  const lane = async () => {
    for (let item = open.shift(); item !== undefined; item = open.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: width }, lane))
}

export function shuffled<T>(items: T[]): T[] {
  const mixed = [...items]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}
