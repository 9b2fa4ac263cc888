'use server'

import { z } from 'zod'
import { patternLinkInput } from '@/lib/design/pattern-link'
import { createPatternLink, revokePatternLink } from '@/lib/design/pattern-link-commands'
import { baseUrl } from '@/lib/kernel/environment'
import { deskAction } from '../../../_desk/forms'

/** Answers the whole address, which is shown this once. */
export const createLink = deskAction(patternLinkInput, async (context, input) => {
  const { token } = await createPatternLink(context, input)
  return `${baseUrl()}/patterns/${token}`
})
export const revokeLink = deskAction(z.strictObject({ id: z.string().max(60) }), revokePatternLink)
