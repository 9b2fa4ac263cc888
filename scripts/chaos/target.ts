/**
 * The shop without its pages: the real commands, webhooks and worker behind a small HTTP server in a process of its own,
 * so that it can be killed. CHAOS_BREAK makes it a worse shop, which the rounds must find out, or they prove nothing.
 */
import { createServer } from 'node:http'
import { eq } from 'drizzle-orm'
import { POST } from '@/app/api/webhooks/[provider]/route'
import { db, engine } from '@/db'
import { stockLevels, stockRules } from '@/db/schema/inventory'
import { startWorker } from '@/lib/events/worker'
import { type Actor, guest } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { conflict, isDomainError } from '@/lib/kernel/errors'
import { deliverMail } from '@/lib/messaging/delivery'
import { mailSubscribers } from '@/lib/messaging/subscribers'
import { checkOut } from '@/lib/orders/checkout'
import { expireOrders, reconcilePayments } from '@/lib/orders/schedules'
import { paymentTasks } from '@/lib/orders/tasks'
import { testProviderTasks } from '@/lib/payments/tasks'
import type { Checkout } from './client'

const channel = channelOf('en-ch')

export async function runTarget(port: number) {
  const stop = startWorker({
    subscribers: mailSubscribers,
    tasks: [...paymentTasks, ...testProviderTasks, deliverMail],
    schedules: [expireOrders, reconcilePayments],
  })
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const answer = await answerTo(req.url ?? '/', req.headers as Record<string, string>, body).catch(refused)
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
  })
  // A connection that is closed while it is about to be used again looks like a lost answer.
  server.keepAliveTimeout = 300_000
  server.listen(port, '127.0.0.1')
  process.on('SIGTERM', async () => {
    server.close()
    await stop()
    await engine.close()
    process.exit(0)
  })
}

type Answer = { status: number; body: unknown }

async function answerTo(path: string, headers: Record<string, string>, body: string): Promise<Answer> {
  if (path === '/ready') return { status: 200, body: {} }
  if (path.startsWith('/api/webhooks/')) {
    const provider = path.split('/')[3] ?? ''
    const request = new Request(`http://shop.test${path}`, { method: 'POST', headers: new Headers(headers), body })
    const { status } = await POST(request, { params: Promise.resolve({ provider }) })
    return { status, body: {} }
  }
  const checkout = JSON.parse(body) as Checkout
  return { status: 200, body: await (broken[process.env.CHAOS_BREAK ?? ''] ?? press)(checkout) }
}

function press({ token, visitor, key, total, provider }: Checkout) {
  const actor: Actor = { ...guest, visitorId: visitor }
  const input = { cartToken: token, idempotencyKey: key, acceptedTotal: total, paymentProvider: provider }
  return checkOut(actor, input, { channel })
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

const broken: Record<string, (checkout: Checkout) => Promise<unknown>> = {
  /** Says yes first and writes afterwards. */
  'ack-early': async (checkout) => {
    setTimeout(() => press(checkout).catch(() => {}), 50)
    return { id: `unknown-${checkout.key}`, redirectUrl: '', totalAmount: checkout.total }
  },
  /** Looks how many are left, thinks, and sells whatever is left by then. */
  'check-then-act': async (checkout) => {
    const own = eq(stockLevels.variantId, checkout.variantId)
    const [level] = await db.select().from(stockLevels).where(own)
    if (!level || level.onHand - level.reserved < 1) throw conflict('outOfStock')
    await pause(50)
    await db.update(stockRules).set({ threshold: -1000 }).where(eq(stockRules.variantId, checkout.variantId))
    await db.update(stockLevels).set({ threshold: -1000 }).where(own)
    return press(checkout)
  },
}

function refused(error: unknown): Answer {
  if (isDomainError(error)) return { status: 409, body: { key: error.key } }
  return { status: 500, body: { key: String(error) } }
}
