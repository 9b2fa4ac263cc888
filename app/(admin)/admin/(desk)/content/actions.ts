'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, call } from '@/app/_server/action'
import { addLanguageInput, createPageInput, pageTextInput } from '@/lib/content/page'
import { addLanguage, createPage } from '@/lib/content/page-commands'
import { changeHead, changeHeadInput } from '@/lib/content/page-head-commands'
import { changePageSettings, movePage, movePageInput, pageSettingsInput } from '@/lib/content/place-commands'
import { movePlanInput, planChangeInput } from '@/lib/content/plan'
import { cancelPlan, movePlan, planChange } from '@/lib/content/plan-commands'
import { publishPage, unpublishPage } from '@/lib/content/publish-commands'

import { dropRedirect, dropRedirectInput, redirectInput, saveRedirect } from '@/lib/content/redirect-commands'
import { setExpiry, setExpiryInput, stagePage, stagePageInput } from '@/lib/content/stage-commands'
import { deletePage, recoverPage, trashPage } from '@/lib/content/trash-commands'
import {
  keepPageVersion,
  keepVersionInput,
  restorePageVersion,
  restoreVersionInput,
} from '@/lib/content/version-commands'
import { storefrontCodes } from '@/lib/kernel/channel'
import { instantAt } from '@/lib/kernel/wall-clock'
import { deskAction, deskCall } from '../../_desk/forms'

const one = z.strictObject({ id: z.string().max(40) })
const whole = z.coerce.number().int().min(1)
/** The company's clock, as a `datetime-local` field says it; empty for none. */
const moment = z.string().transform((typed, { addIssue }) => {
  const at = typed ? instantAt(typed, 'Europe/Zurich') : null
  if (at === undefined) addIssue({ code: 'custom', message: 'date' })
  return at ?? null
})
const futureMoment = moment.transform((at, { addIssue }) => {
  if (!at) addIssue({ code: 'custom', message: 'required' })
  return at ?? new Date(0)
})
/** A select says nothing with an empty text. */
const orNone = z
  .string()
  .max(40)
  .transform((id) => id || null)

const newPage = createPageInput.extend({ parentId: orNone, templateId: orNone })
export const create = action(newPage, createPage, async ({ id }) => redirect(`/admin/content/pages/${id}`))

const move = deskCall(movePageInput, movePage)
/** For a line of the tree: a place among its siblings. */
export const moveTo = async (id: string, parentId: string | null, position?: number) => move({ id, parentId, position })
export const hang = deskAction(movePageInput.pick({ id: true }).extend({ parentId: orNone }), movePage)

export const changeSettings = deskAction(
  pageSettingsInput
    .pick({ id: true })
    .extend({ sites: z.array(z.enum(storefrontCodes)).default([]), fallsBack: z.stringbool() }),
  changePageSettings,
)
export const begin = deskAction(
  addLanguageInput.extend({ from: z.union([z.literal('').transform(() => null), addLanguageInput.shape.from]) }),
  addLanguage,
)
export const changeSearch = deskAction(changeHeadInput.extend({ isHidden: z.stringbool() }), changeHead)

export const stage = deskAction(stagePageInput.extend({ revision: whole }), stagePage)
export const publish = deskAction(pageTextInput, publishPage)
export const unpublish = deskAction(pageTextInput, unpublishPage)
export const expire = deskAction(setExpiryInput.extend({ expiresAt: moment }), setExpiry)

export const keep = deskAction(keepVersionInput, keepPageVersion)
export const restore = deskAction(restoreVersionInput.extend({ number: whole }), restorePageVersion)

export const plan = deskAction(planChangeInput.extend({ at: futureMoment }), planChange)
export const replan = deskAction(movePlanInput.extend({ at: futureMoment }), movePlan)
export const unplan = deskAction(one, cancelPlan)

const trash = call(one, trashPage)
export async function trashOne(id: string) {
  const outcome = await trash({ id })
  if (outcome.ok) redirect('/admin/content')
  return outcome
}
export const recover = deskAction(one, recoverPage)
const destroy = call(one, deletePage)
export async function destroyOne(id: string) {
  const outcome = await destroy({ id })
  if (outcome.ok) redirect('/admin/content?kind=trash')
  return outcome
}

export const addRedirect = deskAction(redirectInput.extend({ isPermanent: z.stringbool() }), saveRedirect)
export const removeRedirect = deskAction(dropRedirectInput, dropRedirect)
