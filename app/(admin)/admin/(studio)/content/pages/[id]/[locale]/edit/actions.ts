'use server'

import type { z } from 'zod'
import { call } from '@/app/_server/action'
import { pageTextInput, saveDraftInput } from '@/lib/content/page'
import { saveDraft } from '@/lib/content/page-commands'
import { planChangeInput } from '@/lib/content/plan'
import { planChange } from '@/lib/content/plan-commands'
import { revokePreviewInput, sharePreviewInput } from '@/lib/content/preview'
import { revokePreview, sharePreview } from '@/lib/content/preview-commands'
import { publishPage } from '@/lib/content/publish-commands'
import { addPageInput, addPageToRelease } from '@/lib/content/release-item-commands'
import { stagePage, stagePageInput } from '@/lib/content/stage-commands'

// The page is not read anew after any of these: the editor holds what is newest.
const save = call(saveDraftInput, saveDraft)
const publish = call(pageTextInput, publishPage)
const stage = call(stagePageInput, stagePage)
const plan = call(planChangeInput, planChange)
const share = call(sharePreviewInput, sharePreview)
const revoke = call(revokePreviewInput, revokePreview)
const release = call(addPageInput, addPageToRelease)

export const saveText = async (input: z.input<typeof saveDraftInput>) => save(input)
export const publishText = async (input: z.input<typeof pageTextInput>) => publish(input)
export const stageText = async (input: z.input<typeof stagePageInput>) => stage(input)
export const planText = async (input: z.input<typeof planChangeInput>) => plan(input)
export const shareText = async (input: z.input<typeof sharePreviewInput>) => share(input)
export const revokeLink = async (input: z.input<typeof revokePreviewInput>) => revoke(input)
export const releaseText = async (input: z.input<typeof addPageInput>) => release(input)
