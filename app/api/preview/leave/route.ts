import { isStorefront } from '@/lib/kernel/channel'

/** Back to now: this browser sees the shop as everybody does. */
export async function POST(request: Request): Promise<Response> {
  const from = String((await request.formData()).get('storefront') ?? '')
  return new Response(null, {
    status: 303,
    headers: {
      Location: isStorefront(from) ? `/${from}` : '/',
      'Set-Cookie': 'preview=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
      'Cache-Control': 'private, no-store',
    },
  })
}
