import { log } from '@/lib/kernel/log'
import { hearProvider } from '@/lib/orders/webhook'
import { providerOf } from '@/lib/payments/provider-queries'

/**
 * What a payment provider tells. The raw bytes are verified, the event is stored and taken in, then acknowledged: an
 * answer of 200 is a promise. Anything else makes the provider send it again.
 */
export async function POST(request: Request, { params }: { params: Promise<{ provider: string }> }): Promise<Response> {
  const provider = providerOf((await params).provider)
  if (!provider) return said(404, 'unknown provider')
  const event = await provider.verifyWebhook(await request.text(), request.headers, new Date())
  if (!event) {
    log.warn({ provider: provider.code }, 'webhook refused')
    return said(400, 'signature refused')
  }
  await hearProvider({ provider: provider.code, event, report: provider.readEvent(event) })
  return said(200, 'received')
}

const said = (status: number, message: string) =>
  Response.json({ message }, { status, headers: { 'Cache-Control': 'private, no-store' } })
