'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, call } from '@/app/_server/action'
import {
  draftInput,
  publishThemeInput,
  type ThemeInput,
  type ThemePlan,
  themeInput,
  themePlan,
} from '@/lib/design/theme'
import { createTheme, deleteTheme, restoreVersion, saveDraft } from '@/lib/design/theme-commands'
import { planTheme, publishTheme, turnThemeOff, turnThemeOn } from '@/lib/design/theme-publishing-commands'
import { instantAt } from '@/lib/kernel/wall-clock'
import { timeZone } from '../../../_desk/formats'
import { deskAction, deskCall } from '../../../_desk/forms'

const one = z.strictObject({ id: z.string().max(60) })
/** What a clock of the company's shows; an empty field is no instant. */
const typedInstant = z
  .string()
  .max(40)
  .default('')
  .transform((shown, { issues }) => {
    const at = shown ? instantAt(shown, timeZone) : null
    if (at !== undefined) return at
    issues.push({ code: 'custom', message: 'date', input: shown })
    return z.NEVER
  })
const typed = z.looseObject({ startsAt: typedInstant, endsAt: typedInstant })
const newTheme = typed.transform((given) => given as unknown as ThemeInput).pipe(themeInput)
const planned = typed.transform((given) => given as unknown as ThemePlan).pipe(themePlan)

export const create = action(newTheme, createTheme, async (made) => redirect(`/admin/design/themes/${made.id}`))
export const plan = deskAction(planned, planTheme)
export const turnOn = deskAction(one, turnThemeOn)
export const turnOff = deskAction(one, turnThemeOff)
export const restore = deskAction(
  z.strictObject({ id: z.string().max(60), number: z.coerce.number().int() }),
  restoreVersion,
)

const keep = call(draftInput, saveDraft)
const bring = deskCall(publishThemeInput, publishTheme)
export const save = async (id: string, tokens: Record<string, unknown>, version: number) =>
  keep({ id, tokens, version })
export const publish = async (id: string, wish: { version: number; note: string; accepted: boolean }) =>
  bring({ id, ...wish })

const remove = call(one, deleteTheme)
export async function removeOne(id: string) {
  const outcome = await remove({ id })
  if (outcome.ok) redirect('/admin/design/themes')
  return outcome
}
