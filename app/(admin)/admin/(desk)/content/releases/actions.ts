'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action, steps } from '@/app/_server/action'
import { lookAtReleaseInput } from '@/lib/content/preview'
import { lookAtRelease } from '@/lib/content/preview-commands'
import { addItemInput, createReleaseInput } from '@/lib/content/release'
import {
  approveRelease,
  createRelease,
  publishRelease,
  reopenRelease,
  reverseRelease,
  scheduleRelease,
  scheduleReleaseInput,
} from '@/lib/content/release-commands'
import {
  addPageInput,
  addPageToRelease,
  addReleaseItem,
  removeItemInput,
  removeReleaseItem,
} from '@/lib/content/release-item-commands'
import { findVariantId } from '@/lib/content/release-queries'
import { isMarket, markets, storefrontCodes } from '@/lib/kernel/channel'
import { invalid } from '@/lib/kernel/errors'
import { parseMoney } from '@/lib/kernel/money'
import { instantAt } from '@/lib/kernel/wall-clock'
import { deskAction } from '../../../_desk/forms'
import { lookAround } from '../_look'

const one = z.strictObject({ id: z.string().max(40) })

export const create = action(createReleaseInput, createRelease, async ({ id }) =>
  redirect(`/admin/content/releases/${id}`),
)
export const approve = deskAction(one, approveRelease)
export const reopen = deskAction(one, reopenRelease)
export const publish = deskAction(one, publishRelease)
export const reverse = deskAction(one, reverseRelease)
export const remove = deskAction(removeItemInput, removeReleaseItem)

const moment = z.string().transform((typed, { addIssue }) => {
  const at = instantAt(typed, 'Europe/Zurich')
  if (!at) addIssue({ code: 'custom', message: typed ? 'date' : 'required' })
  return at ?? new Date(0)
})
export const schedule = deskAction(scheduleReleaseInput.extend({ at: moment }), scheduleRelease)

/** The whole shop as the release makes it, for this browser. */
export const look = steps(
  lookAtReleaseInput.extend({ storefront: z.enum(storefrontCodes) }),
  async ({ run }, { id, storefront }) => ({ storefront, ...(await run((context) => lookAtRelease(context, { id }))) }),
  ({ token, storefront }) => lookAround(token, storefront),
)

/** From a page: the release that it goes into is chosen, or made. */
export const addPage = deskAction(addPageInput, addPageToRelease)

/** A menu, a promotion or a product. */
export const add = deskAction(addItemInput, addReleaseItem)

const typedPrice = z.strictObject({
  releaseId: z.string().max(40),
  sku: z.string().trim().min(1, { error: 'required' }).max(100),
  market: z.string(),
  amount: z.string().max(20),
})
/** A price by the article number, as people know it. */
export const addPrice = deskAction(typedPrice, async (context, { releaseId, sku, market, amount }) => {
  const variantId = await findVariantId(context.actor, sku)
  if (!variantId || !isMarket(market)) throw invalid('invalid', { sku: ['unknown'] })
  const money = parseMoney(amount, markets[market].currency)
  if (!money || money.amount < 0) throw invalid('invalid', { amount: ['money'] })
  return addReleaseItem(context, { releaseId, kind: 'price', variantId, market, amount: money.amount, regular: null })
})
