import { z } from 'zod'
import { answer } from '@/app/_server/route'
import { definitionSchema } from '@/lib/configurator/definition'
import { compareModelDraft } from '@/lib/configurator/draft-queries'
import { asked } from '../_asked'

const comparison = z.strictObject({
  id: z.string().max(60),
  version: z.number().int().min(1),
  definition: definitionSchema,
})

/** How a draft differs from a published version. */
export const POST = answer(async ({ request }) => {
  const { staff, input } = await asked(request, comparison)
  return (await compareModelDraft(staff, input)) ?? null
})
