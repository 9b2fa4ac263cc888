'use server'

import { z } from 'zod'
import { ofTypeInput, retireInput } from '@/lib/content/retire'
import { moveRetired, offerBlock, retireBlock } from '@/lib/content/retire-commands'
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

export const retire = deskAction(retireInput, retireBlock)
export const offer = deskAction(ofTypeInput, offerBlock)
export const movePages = deskAction(ofTypeInput, moveRetired)
