import 'server-only'
import { type Entered, entryInput, submitFormEntry } from '@/lib/content/form-entry-commands'
import { attemptOf, FASTEST, newMoment } from '@/lib/content/form-moment'
import { getForm } from '@/lib/content/form-queries'
import { limit } from '@/lib/identity/rate-limit'
import type { FormAction } from '@/lib/kernel/form'
import { after } from '@/lib/kernel/time'
import { type Door, steps } from './action'
import { formValues } from './form-data'

type Sent = Parameters<typeof submitFormEntry>[1]

/** Counts, then keeps what somebody sent. Whose address is to be mailed is counted for itself, and only when it is. */
export async function enterForm({ address, run }: Pick<Door, 'address' | 'run'>, input: Sent): Promise<Entered> {
  await limit('form', { address, subject: input.form })
  const confirms = (await getForm(input.form))?.definition.confirms
  const email = confirms && input.values[confirms]
  const giveBack = await limit('formMail', { subject: typeof email === 'string' ? email.trim() : undefined })
  try {
    return await run((context) => submitFormEntry(context, input))
  } catch (error) {
    await giveBack()
    throw error
  }
}

const send = steps(entryInput, async (door, input) => ({ confirms: (await enterForm(door, input)).needsConfirmation }))

/**
 * The door of the shop's forms, with a script and without. What is refused comes back with all that was typed, and with the
 * moment that the next try needs: a page that is kept for days has none.
 */
export const sendForm: FormAction<{ confirms: boolean }> = async (state, form) => {
  const outcome = await send(state, form)
  if (outcome?.ok !== false) return outcome
  const { form: id, moment, values } = formValues(form)
  // One that is old or not ours would be refused for ever.
  const isGood = attemptOf(String(id), String(moment ?? ''), after(new Date(), FASTEST)) !== undefined
  const several = Object.entries((values ?? {}) as object).filter(([, value]) => Array.isArray(value))
  const lists = several.map(([name, value]) => [`values.${name}`, (value as unknown[]).join(',')])
  return {
    ...outcome,
    values: {
      ...outcome.values,
      ...Object.fromEntries(lists),
      moment: isGood ? String(moment) : newMoment(String(id)),
    },
  }
}
