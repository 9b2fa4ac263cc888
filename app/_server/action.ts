import 'server-only'
import { updateTag } from 'next/cache'
import type { z } from 'zod'
import { type Context, transact } from '@/lib/events/transact'
import type { Channel } from '@/lib/kernel/channel'
import { DomainError, isDomainError } from '@/lib/kernel/errors'
import type { FormAction, FormState } from '@/lib/kernel/form'
import { fieldErrors, formValues } from './form-data'
import { currentChannel, currentRequestId } from './request'
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

/** The same for a call with an object instead of a form (admin tables, editors). */
export function call<Schema extends z.ZodType, T>(schema: Schema, command: Command<z.output<Schema>, T>) {
  return (input: z.input<Schema>): Promise<NonNullable<FormState<T>>> => perform(schema, command, input)
}

async function perform<Schema extends z.ZodType, T>(
  schema: Schema,
  command: Command<z.output<Schema>, T>,
  input: unknown,
): Promise<NonNullable<FormState<T>>> {
  const channel = await currentChannel()
  const parsed = schema.safeParse(input)
  if (!parsed.success) return refused(new DomainError('invalid', 'invalid', fieldErrors(parsed.error)), input, channel)
  try {
    const circumstances = { channel, requestId: await currentRequestId() }
    const { value, stale } = await transact(
      await currentActor(),
      (context) => command(context, parsed.data),
      circumstances,
    )
    stale.forEach(updateTag)
    return { ok: true, value }
  } catch (error) {
    if (!isDomainError(error)) throw error
    return refused(error, input, channel)
  }
}

function refused(error: DomainError, input: unknown, channel: Channel): NonNullable<FormState<never>> {
  const values = Object.fromEntries(
    Object.entries((input ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
      typeof value === 'string' && !/password|token/i.test(key) ? [[key, value]] : [],
    ),
  )
  return { ok: false, code: error.code, ...inWords(channel, error), values }
}
