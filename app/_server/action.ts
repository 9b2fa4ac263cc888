import 'server-only'
import type { z } from 'zod'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { type DomainError, isDomainError } from '@/lib/kernel/errors'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { expireForRouter } from '@/lib/serving/cached'
import { formValues } from './form-data'
import { currentAddress, currentChannel, currentRequestId } from './request'
import { parse } from './route'
import { inWords } from './sentence'
import { currentActor } from './session'

type Command<I, T> = (context: Context, input: I) => Promise<T>

/**
 * A form action: parse, run the command in one transaction, expire what went stale, show what was refused.
 * `then` runs after the commit (set a cookie, redirect).
 */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  command: Command<z.output<Schema>, T>,
  then?: (value: T) => Promise<void> | never,
): FormAction<T> {
  return async (_, form) => {
    const values = formValues(form)
    const outcome = await perform(schema, command, values)
    if (outcome.ok) await then?.(outcome.value as T)
    return outcome as FormState<T>
  }
}

/** What an action of several steps is given: who asks, from where, and a way to run commands, each in a transaction. */
export type Door = {
  actor: Actor
  channel: Channel
  address: string
  run: <T>(command: (context: Context) => Promise<T>, as?: Actor) => Promise<T>
}

/** A form action of several steps: what is slow or counted (a password, a limit) comes before the transaction. */
export function steps<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (door: Door, input: z.output<Schema>) => Promise<T>,
  then?: (value: T) => Promise<void> | never,
): FormAction<T> {
  return async (_, form) => {
    const outcome = await attempt(schema, work, formValues(form))
    if (outcome.ok) await then?.(outcome.value as T)
    return outcome
  }
}

/** The same for a call with an object instead of a form (admin tables, editors). */
export function call<Schema extends z.ZodType, T>(schema: Schema, command: Command<z.output<Schema>, T>) {
  return (input: z.input<Schema>): Promise<NonNullable<FormState<T>>> => perform(schema, command, input)
}

/** The same with several steps. */
export const callSteps =
  <Schema extends z.ZodType, T>(schema: Schema, work: (door: Door, input: z.output<Schema>) => Promise<T>) =>
  (input: z.input<Schema>): Promise<NonNullable<FormState<T>>> =>
    attempt(schema, work, input)

const perform = <Schema extends z.ZodType, T>(schema: Schema, command: Command<z.output<Schema>, T>, input: unknown) =>
  attempt(schema, ({ run }, parsed) => run((context) => command(context, parsed)), input)

async function attempt<Schema extends z.ZodType, T>(
  schema: Schema,
  work: (door: Door, input: z.output<Schema>) => Promise<T>,
  input: unknown,
): Promise<NonNullable<FormState<T>>> {
  const channel = await currentChannel()
  try {
    const parsed = parse(schema, input)
    const circumstances = { channel, requestId: await currentRequestId() }
    const actor = await currentActor()
    const run: Door['run'] = async (command, as = actor) => {
      const { value, stale } = await transact(as, command, circumstances)
      expireForRouter(stale)
      return value
    }
    return { ok: true, value: await work({ actor, channel, address: await currentAddress(), run }, parsed) }
  } catch (error) {
    if (!isDomainError(error)) throw error
    return refused(error, input, channel)
  }
}

function refused(error: DomainError, input: unknown, channel: Channel): NonNullable<FormState<never>> {
  return { ok: false, code: error.code, ...inWords(channel, error), values: Object.fromEntries(typed(input)) }
}

const DEEPEST_FIELD = 20

/** What was typed, by the names of the fields (`address.city`), but for what nobody should find in a page again. */
function typed(input: unknown, path: string[] = []): [string, string][] {
  if (typeof input === 'string')
    return /password|passcode|token|^current$/i.test(path.join('.')) ? [] : [[path.join('.'), input]]
  if (!input || typeof input !== 'object' || Array.isArray(input) || path.length > DEEPEST_FIELD) return []
  return Object.entries(input).flatMap(([key, inner]) => typed(inner, [...path, key]))
}
