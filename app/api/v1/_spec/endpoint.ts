import 'server-only'
import type { z } from 'zod'
import { currentRequestId } from '@/app/_server/request'
import { answer, type Door, json, parse, readJson } from '@/app/_server/route'
import { currentShopper } from '@/app/_server/session'
import { once } from '@/lib/events/idempotency'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { channelOf, isStorefront } from '@/lib/kernel/channel'
import { invalid, signInFirst } from '@/lib/kernel/errors'
import { etagOf, isKnown, versionOf } from './etag'
import type { Spec } from './spec'

type In<S> = S extends z.ZodType ? z.output<S> : undefined
export type Call<P, Q, B> = Omit<Door, 'params'> & {
  params: In<P>
  query: In<Q>
  body: In<B>
  /** The version that the caller has seen, where the operation needs one. */
  version: number
  /** The same where it may be left out. */
  seen: number | undefined
  idempotencyKey: string
  /** Runs a command as whoever asks; once per `Idempotency-Key` where the operation knows them. */
  run: <T>(command: (context: Context) => Promise<T>, as?: Actor) => Promise<T>
}

/** A route of the API: checks by its spec, runs, answers with `data` and an ETag. */
export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  spec: Spec<P, Q, B>,
  work: (call: Call<P, Q, B>) => Promise<unknown>,
) {
  return answer(async (door) => {
    const { request } = door
    const actor = spec.isForShoppers ? await requireShopper(door.actor) : door.actor
    if (spec.scope) authorize(actor, spec.scope)
    const query = spec.query && parse(spec.query, Object.fromEntries(new URL(request.url).searchParams))
    const params = spec.params && parse(spec.params, door.params)
    const version = spec.ifMatch && versionOf(request, spec.ifMatch)
    const idempotencyKey = spec.idempotency && keyOf(request, spec.idempotency)
    const body = spec.body && parse(spec.body, await readJson(request))
    const wished = (query as { storefront?: string })?.storefront ?? (body as { storefront?: string })?.storefront
    const channel = isStorefront(wished) ? channelOf(wished) : door.channel
    const requestId = await currentRequestId()
    const run: Call<P, Q, B>['run'] = async (command, as = actor) => {
      const perform = async (context: Context) => {
        if (!idempotencyKey) return command(context)
        const asked = { params, body }
        return once(
          context,
          `api:${spec.id}:${idempotencyKey}`,
          asked,
          async () => ((await command(context)) ?? null) as never,
        )
      }
      return (await transact(as, perform, { channel, requestId })).value
    }
    const asked = { ...door, actor, channel, params, query, body, run, idempotencyKey, version, seen: version }
    const data = await work(asked as unknown as Call<P, Q, B>)
    return tagged(request, data ?? null, spec.status ?? 200)
  })
}

/** The shopper of this browser, also when somebody of the staff is signed in beside them. */
async function requireShopper(actor: Actor): Promise<Actor> {
  const shopper = actor.kind === 'shopper' ? actor : actor.kind === 'api' ? undefined : await currentShopper()
  if (!shopper) throw signInFirst()
  return shopper
}

function keyOf(request: Request, need: 'required' | 'optional'): string | undefined {
  const key = request.headers.get('idempotency-key')?.trim()
  if (key === undefined && need === 'optional') return undefined
  if (!key) throw invalid('invalid', { 'Idempotency-Key': ['required'] })
  if (key.length < 8) throw invalid('invalid', { 'Idempotency-Key': ['tooShort?min=8'] })
  if (key.length > 200) throw invalid('invalid', { 'Idempotency-Key': ['tooLong?max=200'] })
  return key
}

/** An answer that has not changed since the caller's last is not sent again. */
function tagged(request: Request, data: unknown, status: number): Response {
  if (request.method !== 'GET') return json({ data }, status, hasVersion(data) ? { ETag: etagOf(data) } : {})
  const ETag = etagOf(data)
  if (isKnown(request.headers.get('if-none-match'), ETag)) return new Response(null, { status: 304, headers: { ETag } })
  return json({ data }, status, { ETag })
}

const hasVersion = (data: unknown) => typeof (data as { version?: unknown } | null)?.version === 'number'
