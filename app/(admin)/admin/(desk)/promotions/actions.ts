'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { call } from '@/app/_server/action'
import { type CouponsInput, couponsInput } from '@/lib/promotions/coupon'
import { createCoupons } from '@/lib/promotions/coupon-commands'
import {
  activatePromotion,
  createPromotion,
  deletePromotion,
  endPromotion,
  updatePromotion,
} from '@/lib/promotions/promotion-commands'
import { typedPromotion } from '@/lib/promotions/typed-promotion'
import { deskAction, deskCall } from '../../_desk/forms'

const id = z.string().max(60)
const one = z.strictObject({ id })
/** What the editor sends beside its fields is read first, so that refusals keep the paths of the fields. */
const edited = z
  .looseObject({ id, version: z.number().int().positive() })
  .transform(({ id: of, version, ...typed }, { issues }) => {
    const read = typedPromotion.safeParse(typed)
    if (read.success) return { ...read.data, id: of, version }
    issues.push(...(read.error.issues as never[]))
    return z.NEVER
  })

const createDraft = call(typedPromotion, createPromotion)
const saveChanges = deskCall(edited, updatePromotion)
export const create = async (input: Parameters<typeof createDraft>[0]) => createDraft(input)
export const save = async (input: Parameters<typeof saveChanges>[0]) => saveChanges(input)

export const start = deskAction(one, activatePromotion)
export const end = deskAction(one, endPromotion)

const remove = call(one, deletePromotion)
export async function removeOne(of: string) {
  const outcome = await remove({ id: of })
  if (outcome.ok) redirect('/admin/promotions')
  return outcome
}

const typedNumber = z.string().trim().max(12)
/** A form sends numbers as text; an empty limit is none. */
const typedCoupons = z
  .strictObject({ promotionId: id, pattern: z.string(), count: typedNumber.default('1'), usageLimit: typedNumber })
  .transform(
    ({ count, usageLimit, ...rest }): CouponsInput => ({
      ...rest,
      count: Number(count || Number.NaN),
      usageLimit: usageLimit ? Number(usageLimit) : null,
    }),
  )
  .pipe(couponsInput)

export const makeCodes = deskAction(
  typedCoupons,
  async (context, input) => (await createCoupons(context, input)).length,
)
