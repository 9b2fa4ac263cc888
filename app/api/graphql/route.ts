import { createHash } from 'node:crypto'
import { json } from '@/app/_server/route'

// The engine is read when the first question comes: a process that is never asked one does not pay for it.
const handle = async (request: Request) => (await import('./_schema/server')).handle(request)
const limitsOf = async () => (await import('./_schema/limits')).limits

const refuse = (status: number, code: string) => json({ errors: [{ message: code, extensions: { code } }] }, status)

/**
 * A question in the address. Nothing in an answer is anybody's own, so shared caches may keep it; they ask each time
 * whether it is still true. What was refused is kept by nobody.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams.get('query') ?? ''
  if (!query) return refuse(400, 'noQuery')
  if (query.length > (await limitsOf()).length) return refuse(413, 'tooLong')
  const { status, body } = await read(await handle(request))
  if (status !== 200 || body.includes('"errors":'))
    return answer(status, body, { 'Cache-Control': 'private, no-store' })
  const ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = { 'Cache-Control': 'public, max-age=0, must-revalidate', ETag }
  if (request.headers.get('if-none-match')?.includes(ETag)) return new Response(null, { status: 304, headers })
  return answer(status, body, headers)
}

/** A question as JSON and nothing else, which no form of another site can send. */
export async function POST(request: Request): Promise<Response> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse(415, 'onlyJson')
  const text = await request.text()
  if (text.length > 2 * (await limitsOf()).length) return refuse(413, 'tooLong')
  const { status, body } = await read(
    await handle(new Request(request.url, { method: 'POST', headers: request.headers, body: text })),
  )
  return answer(status, body, { 'Cache-Control': 'private, no-store' })
}

const read = async (response: Response) => ({ status: response.status, body: await response.text() })

const answer = (status: number, body: string, headers: Record<string, string>) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers } })
