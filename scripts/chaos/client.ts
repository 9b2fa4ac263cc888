/** How the rounds speak with the shop. */
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

/** Presses the order button; `lost` is when nobody answers. */
export async function pressButton(url: string, checkout: Checkout): Promise<Pressed> {
  try {
    const answer = await fetch(`${url}/checkout`, {
      method: 'POST',
      body: JSON.stringify(checkout),
      signal: AbortSignal.timeout(120_000),
    })
    const body = await answer.text()
    const said = JSON.parse(body) as { id: string; redirectUrl: string; key: string }
    if (answer.ok) return { status: 'acknowledged', id: said.id, redirectUrl: said.redirectUrl, body }
    return { status: answer.status < 500 ? 'refused' : 'broken', key: said.key }
  } catch {
    return { status: 'lost' }
  }
}

/** Sends a webhook; undefined when nobody answers. */
export async function sendWebhook(url: string, provider: string, body: string, headers: Record<string, string>) {
  try {
    const answer = await fetch(`${url}/api/webhooks/${provider}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      signal: AbortSignal.timeout(120_000),
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
