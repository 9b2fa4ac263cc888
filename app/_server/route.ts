import 'server-only'
import type { z } from 'zod'
import { sentence } from '@/app/_messages/words'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { clean } from '@/lib/kernel/clean'
import { DomainError, type ErrorCode, isDomainError } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { withBytes } from '@/lib/serving/plain-request'
import { fieldErrors } from './form-data'
import { currentChannel, currentRequestId } from './request'
import { inWords } from './sentence'
import { currentActor } from './session'

const STATUS: Record<ErrorCode, number> = {
  not_found: 404,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
}

/** Refusals with a status of their own: who asks has to say who they are, or which version they have seen. */
const STATUS_OF_KEY: Record<string, number> = { signIn: 401, apiKey: 401, versionRequired: 428 }
/** Someone else was faster: for whoever said which version they had seen, the condition did not hold. */
const CHANGED = new Set(['editConflict', 'conflict'])

export type Door = { actor: Actor; channel: Channel; request: Request; params: Record<string, string> }

/** Answers a request with what `work` returns as JSON, and with a status and a sentence when it refuses. */
export function answer(work: (door: Door) => Promise<Response | unknown>) {
  return async (request: Request, context?: { params: Promise<Record<string, string>> }): Promise<Response> => {
    const channel = await currentChannel()
    try {
      const door = { actor: await currentActor(), channel, request, params: (await context?.params) ?? {} }
      const value = await work(door)
      return value instanceof Response ? value : json({ data: value ?? null })
    } catch (error) {
      return refusal(error, channel, request)
    }
  }
}

/** A JSON endpoint for a command: the same command and the same refusals as the form, as status codes. */
export function route<Schema extends z.ZodType, T>(
  schema: Schema,
  command: (context: Context, input: z.output<Schema>) => Promise<T>,
  status = 200,
) {
  return answer(async ({ actor, channel, request, params }) => {
    const input = parse(schema, { ...(await readJson(request)), ...params })
    const { value } = await transact(actor, (context) => command(context, input), {
      channel,
      requestId: await currentRequestId(),
    })
    return json({ data: value ?? null }, status)
  })
}

/** Throws `invalid` with a key per field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(clean(input))
  if (!parsed.success) throw new DomainError('invalid', 'invalid', fieldErrors(parsed.error))
  return parsed.data
}

/** The body as an object; an empty one is {}. Throws `invalid` when it is not JSON. */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text()
  if (!text) return {}
  try {
    const body: unknown = JSON.parse(text)
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // Said below, with everything else that is no object.
  }
  throw new DomainError('invalid', 'notJson')
}

/** Says its length, so that it leaves in one piece. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  const bytes = Buffer.from(JSON.stringify(body))
  const own = { 'Content-Type': 'application/json', 'Content-Length': String(bytes.length) }
  const all = { ...own, 'Cache-Control': 'private, no-store', ...headers }
  return withBytes(new Response(bytes, { status, headers: all }), bytes)
}

export function refusal(error: unknown, channel: Channel, request?: Request): Response {
  if (!isDomainError(error)) {
    const id = crypto.randomUUID()
    log.error({ id, error: error instanceof Error ? error.stack : String(error) }, 'request failed')
    return json({ error: { code: 'internal', message: sentence(channel, 'unexpected'), id } }, 500)
  }
  const { code, key, params } = error
  const body = { code, key, ...inWords(channel, error), params }
  const retry: Record<string, string> = params.seconds ? { 'Retry-After': String(params.seconds) } : {}
  const isStale = CHANGED.has(key) && request?.headers.has('if-match')
  const status = isStale ? 412 : (STATUS_OF_KEY[key] ?? STATUS[code])
  return json({ error: body }, status, retry)
}
