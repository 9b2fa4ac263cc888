import 'server-only'
import { refresh } from 'next/cache'
import type { z } from 'zod'
import { action, call } from '@/app/_server/action'
import type { Context } from '@/lib/events/transact'
import type { FormAction } from '@/lib/kernel/form'

type Command<I, T> = (context: Context, input: I) => Promise<T>

/** A form of a page that shows what it changes: the page is read anew when it worked. */
export const deskAction = <Schema extends z.ZodType, T>(
  schema: Schema,
  command: Command<z.output<Schema>, T>,
): FormAction<T> => action(schema, command, async () => refresh())

/** The same for a call with an object. */
export function deskCall<Schema extends z.ZodType, T>(schema: Schema, command: Command<z.output<Schema>, T>) {
  const perform = call(schema, command)
  return async (input: z.input<Schema>) => {
    const outcome = await perform(input)
    if (outcome.ok) refresh()
    return outcome
  }
}
