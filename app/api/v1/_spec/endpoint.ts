import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { currentRequestId } from '@/app/_server/request'
import { answer, type Door, json, parse, readJson } from '@/app/_server/route'
import { type Context, transact } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import type { Spec } from './spec'

type In<S> = S extends z.ZodType ? z.output<S> : undefined
export type Call<P, Q, B> = Omit<Door, 'params'> & {
  params: In<P>
  query: In<Q>
  body: In<B>
  /** Runs a command as whoever asks. */
  run: <T>(command: (context: Context) => Promise<T>, channel?: Channel) => Promise<T>
}

/** A route of the API: checks by its spec, runs, answers with `data` and an ETag. */
export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  spec: Spec<P, Q, B>,
  work: (call: Call<P, Q, B>) => Promise<unknown>,
) {
  return answer(async (door) => {
    if (spec.scope) authorize(door.actor, spec.scope)
    const url = new URL(door.request.url)
    const query = spec.query && parse(spec.query, Object.fromEntries(url.searchParams))
    const params = spec.params && parse(spec.params, door.params)
    const body = spec.body && parse(spec.body, await readJson(door.request))
    const wished = (query as { storefront?: string })?.storefront ?? (body as { storefront?: string })?.storefront
    const channel = isStorefront(wished) ? channelOf(wished) : door.channel
    const requestId = await currentRequestId()
    const run: Call<P, Q, B>['run'] = async (command, as = channel) =>
      (await transact(door.actor, command, { channel: as, requestId })).value
    const data = await work({ ...door, channel, params, query, body, run } as unknown as Call<P, Q, B>)
    return tagged(door.request, { data }, spec.status ?? 200)
  })
}

/** An answer that has not changed since the caller's last is not sent again. */
function tagged(request: Request, body: unknown, status: number): Response {
  if (request.method !== 'GET') return json(body, status)
  const etag = `W/"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { ETag: etag } })
  return json(body, status, { ETag: etag })
}

/** Cursors are page numbers in disguise: they stay whole when something is added on an earlier page. */
export function pageOf(cursor: string | undefined): number {
  if (!cursor) return 1
  const page = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isInteger(page) || page < 1 || page > 10_000) throw invalid('invalid', { cursor: ['invalid'] })
  return page
}

export const nextCursor = (page: number, pages: number) =>
  page < pages ? Buffer.from(String(page + 1)).toString('base64url') : null
