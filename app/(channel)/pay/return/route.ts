import { baseUrl } from '@/lib/kernel/environment'
import { isDomainError } from '@/lib/kernel/errors'
import { returnFromPayment } from '@/lib/orders/checkout'

/** Where every provider sends the shopper back to: asks how it went and shows the order. Harmless to repeat. */
export async function GET(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('order') ?? ''
  return to(await returnFromPayment(token).catch(home))
}

const to = (url: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: url, 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer' },
  })

function home(error: unknown): string {
  if (isDomainError(error)) return baseUrl()
  throw error
}
