import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { cookieOptions, sessionSecret } from '@/app/_server/auth'
import { authOptions, csrfCookie } from '@/app/_server/auth-options'
import { provider } from '@/app/_server/provider'

type Params = { params: Promise<{ nextauth: string[] }> }

/** The dance with the provider. Signing out and asking who one is are ours, so next-auth's are not reachable. */
const steps = new Set(['signin', 'callback', 'error'])

async function handle(request: NextRequest, context: Params): Promise<Response> {
  const { nextauth } = await context.params
  if (!provider() || !steps.has(nextauth[0] ?? '')) return new Response(null, { status: 404 })
  const isOurs = request.headers.get('sec-fetch-site') !== 'cross-site'
  if (request.method === 'POST' && !isOurs) return new Response(null, { status: 403 })
  const begins = request.method === 'POST' && nextauth[0] === 'signin'
  const answer: Response = await NextAuth(begins ? await withToken(request) : request, context, await authOptions())
  answer.headers.set('Cache-Control', 'private, no-store')
  return answer
}

export { handle as GET, handle as POST }

/**
 * next-auth wants a token that a page has fetched by script first. Our button is a plain form, whose origin was checked
 * on the way in, so the token is made here and handed over at once.
 */
async function withToken(request: NextRequest): Promise<NextRequest> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${sessionSecret()}`).digest('hex')
  ;(await cookies()).set(csrfCookie(), `${token}|${hash}`, cookieOptions())
  const sent = new URLSearchParams(await request.text())
  const body = new URLSearchParams({ callbackUrl: sent.get('callbackUrl') ?? '', csrfToken: token })
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body })
}
