'use server'

import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { confirmFormEntry } from '@/lib/content/form-entry-commands'
import { limit } from '@/lib/identity/rate-limit'

export const confirm = steps(z.strictObject({ token: z.string().min(1).max(100) }), async ({ address, run }, input) => {
  await limit('linkUse', { address })
  await run((context) => confirmFormEntry(context, input))
})
