/** Enough of Stripe's HTTP API to be paid by: sessions, intents, refunds, with idempotency keys as the real one keeps them. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

type Json = Record<string, unknown>
type Session = Json & { id: string; payment_status: string; status: string; amount_total: number; intent: Json }
type Answer = { status: number; body: Json }

export async function startStripe() {
  const sessions = new Map<string, Session>()
  const answers = new Map<string, { request: string; answer: Answer }>()
  const refunds: Json[] = []
  let failing = 0

  const create = (form: URLSearchParams): Answer => {
    const id = `cs_test_${sessions.size + 1}`
    const metadata = Object.fromEntries(
      [...form].flatMap(([key, value]) => (key.startsWith('metadata[') ? [[key.slice(9, -1), value]] : [])),
    )
    const amount = Number(form.get('line_items[0][price_data][unit_amount]'))
    const currency = form.get('line_items[0][price_data][currency]')
    sessions.set(id, {
      id,
      object: 'checkout.session',
      url: `https://checkout.stripe.test/${id}`,
      status: 'open',
      payment_status: 'unpaid',
      amount_total: amount,
      currency,
      metadata,
      client_reference_id: form.get('client_reference_id'),
      created: Math.floor(Date.now() / 1000),
      intent: {
        id: `pi_${id}`,
        object: 'payment_intent',
        amount,
        currency,
        metadata,
        status: 'requires_payment_method',
      },
    })
    return { status: 200, body: shown(id) }
  }
  const shown = (id: string, expanded = false): Json => {
    const { intent, ...session } = sessions.get(id) as Session
    return { ...session, payment_intent: expanded ? intent : intent.id }
  }
  const refund = (form: URLSearchParams): Answer => {
    const session = [...sessions.values()].find(({ intent }) => intent.id === form.get('payment_intent')) as Session
    const amount = Number(form.get('amount'))
    const charge = session.intent.latest_charge as { amount_refunded: number }
    charge.amount_refunded += amount
    const made = { id: `re_${refunds.length + 1}`, object: 'refund', amount, status: 'succeeded' }
    refunds.push(made)
    return { status: 200, body: made }
  }
  const answerTo = (method: string, url: URL, form: URLSearchParams): Answer => {
    const [, , resource, kind, id, verb] = url.pathname.split('/')
    if (resource === 'refunds') return refund(form)
    if (resource !== 'checkout' || kind !== 'sessions') return { status: 404, body: { error: { message: 'unknown' } } }
    if (!id) {
      if (method === 'POST') return create(form)
      return { status: 200, body: { object: 'list', data: [...sessions.keys()].map((one) => shown(one, true)) } }
    }
    const session = sessions.get(id)
    if (!session) return { status: 404, body: { error: { type: 'invalid_request_error', message: 'no such session' } } }
    if (verb === 'expire') session.status = 'expired'
    return { status: 200, body: shown(id, url.searchParams.has('expand[0]')) }
  }

  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? '/', 'http://stripe.test')
    const text = await bodyOf(req)
    const key = req.headers['idempotency-key'] as string | undefined
    let answer: Answer
    const before = key ? answers.get(key) : undefined
    if (failing > 0) {
      failing--
      answer = { status: 500, body: { error: { type: 'api_error', message: 'down' } } }
    } else if (before) {
      answer =
        before.request === text
          ? before.answer
          : { status: 400, body: { error: { type: 'idempotency_error', message: 'other parameters' } } }
    } else {
      answer = answerTo(req.method ?? 'GET', url, new URLSearchParams(text))
      if (key && req.method === 'POST') answers.set(key, { request: text, answer })
    }
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sessions,
    refunds,
    /** The next requests are answered with 500. */
    fail: (times: number) => {
      failing = times
    },
    /** The shopper pays on Stripe's page. Returns the session as a webhook shows it. */
    pay: (id: string): Json => {
      const session = sessions.get(id) as Session
      Object.assign(session, { status: 'complete', payment_status: 'paid' })
      Object.assign(session.intent, {
        status: 'succeeded',
        amount_received: session.amount_total,
        latest_charge: { id: `ch_${id}`, object: 'charge', amount: session.amount_total, amount_refunded: 0 },
      })
      return shown(id)
    },
    close: () => server.close(),
  }
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req) text += chunk
  return text
}
