import { z } from 'zod'
import { answer } from '@/app/_server/route'
import { definitionSchema } from '@/lib/configurator/definition'
import { tryModelDraft } from '@/lib/configurator/draft-queries'
import { marketCodes } from '@/lib/kernel/channel'
import { asked } from '../_asked'

const code = z.string().max(60)
const trial = z.strictObject({
  definition: definitionSchema,
  choices: z.record(code, code),
  wanted: z.strictObject({ feature: code, value: code }).optional(),
  market: z.enum(marketCodes),
})

/** A configuration of a draft as a shopper would meet it; nothing while the draft cannot be compiled. */
export const POST = answer(async ({ request }) => {
  const { staff, input } = await asked(request, trial)
  return (await tryModelDraft(staff, input.definition, input)) ?? null
})
