'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { TRAVEL } from '@/lib/content/preview'
import { travelTo } from '@/lib/content/preview-commands'
import { storefrontCodes } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { SECOND } from '@/lib/kernel/time'
import { instantAt } from '@/lib/kernel/wall-clock'

const asked = z.strictObject({
  /** The company's clock, as a `datetime-local` field says it. */
  at: z.string().transform((typed, { addIssue }) => {
    const at = instantAt(typed, 'Europe/Zurich')
    if (!at) addIssue({ code: 'custom', message: 'date' })
    return at ?? new Date(0)
  }),
  storefront: z.enum(storefrontCodes),
})

/** From then on this browser sees the shop as it will be; the token is the browser's alone. */
export const travel = steps(
  asked,
  async ({ run }, { at, storefront }) => ({ storefront, ...(await run((context) => travelTo(context, { at }))) }),
  async ({ token, storefront }) => {
    const secure = baseUrl().startsWith('https:')
    const maxAge = TRAVEL / SECOND
    ;(await cookies()).set('preview', token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
    redirect(`/${storefront}`)
  },
)
