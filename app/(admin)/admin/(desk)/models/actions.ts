'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { callSteps, steps } from '@/app/_server/action'
import { requireProductForEdit } from '@/lib/catalog/product-editor-queries'
import {
  createModel,
  publishModel,
  publishModelInput,
  restoreModelInput,
  restoreModelVersion,
  saveModelDraft,
  saveModelDraftInput,
} from '@/lib/configurator/model-commands'
import { requireModelDraft } from '@/lib/configurator/model-queries'
import { newDefinition } from '@/lib/configurator/new-definition'
import { prepareModel } from '@/lib/configurator/prepare-model'
import { authorize } from '@/lib/kernel/actor'
import { deskCall } from '../../_desk/forms'

const saveDraft = deskCall(saveModelDraftInput, saveModelDraft)
export const save = async (input: Parameters<typeof saveDraft>[0]) => saveDraft(input)

/** What takes long is made before the transaction. */
const publishDraft = callSteps(publishModelInput, async ({ actor, run }, input) => {
  authorize(actor, 'catalog.publish')
  const { draft, revision } = await requireModelDraft(actor, input.id)
  // Another revision is refused by the command; nothing has to be made for that.
  const ready = revision === input.revision ? await prepareModel(draft) : undefined
  return run((context) => publishModel(context, input, ready))
})
export async function publish(id: string, revision: number) {
  const outcome = await publishDraft({ id, revision })
  if (outcome.ok) refresh()
  return outcome
}

const restoreDraft = deskCall(restoreModelInput, restoreModelVersion)
export const restore = async (input: Parameters<typeof restoreDraft>[0]) => restoreDraft(input)

const make = steps(
  z.strictObject({ productId: z.string().max(60) }),
  async ({ actor, run }, { productId }) => {
    authorize(actor, 'catalog.write')
    const { slug } = await requireProductForEdit(actor, productId)
    return run((context) => createModel(context, { slug, productId, definition: newDefinition() }))
  },
  async ({ id }) => redirect(`/admin/models/${id}`),
)
export const create: typeof make = async (state, form) => make(state, form)
