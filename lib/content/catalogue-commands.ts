import 'server-only'
import { z } from 'zod'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { storefrontCodes } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import { keepPrintState } from './catalogue-file'

export const CATALOGUE_JOB = 'content.print_catalogue'

const line = z.string().max(200)
export const catalogueInput = z.strictObject({
  storefront: z.enum(storefrontCodes),
  /** In the language of the storefront. */
  words: z.strictObject({ title: line, subtitle: line, contents: line }),
})

/** Has the whole catalogue of a storefront printed in the background. The answer is where to ask how far it is. */
export async function askForCatalogue(
  context: Context,
  { storefront, words }: z.output<typeof catalogueInput>,
): Promise<{ id: string }> {
  authorize(context.actor, 'content.write')
  const id = newId('job', context.now.getTime())
  await keepPrintState(id, 0)
  await enqueue(context, { name: CATALOGUE_JOB, payload: { id, storefront, words }, dedupeKey: id })
  return { id }
}
