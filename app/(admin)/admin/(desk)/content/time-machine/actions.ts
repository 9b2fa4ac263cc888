'use server'

import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { travelTo } from '@/lib/content/preview-commands'
import { storefrontCodes } from '@/lib/kernel/channel'
import { instantAt } from '@/lib/kernel/wall-clock'
import { lookAround } from '../_look'

const asked = z.strictObject({
  /** The company's clock, as a `datetime-local` field says it. */
  at: z.string().transform((typed, { addIssue }) => {
    const at = instantAt(typed, 'Europe/Zurich')
    if (!at) addIssue({ code: 'custom', message: 'date' })
    return at ?? new Date(0)
  }),
  storefront: z.enum(storefrontCodes),
})

export const travel = steps(
  asked,
  async ({ run }, { at, storefront }) => ({ storefront, ...(await run((context) => travelTo(context, { at }))) }),
  ({ token, storefront }) => lookAround(token, storefront),
)
