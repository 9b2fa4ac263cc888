import { z } from 'zod'
import { fieldErrors } from '@/app/_server/form-data'
import { answer } from '@/app/_server/route'
import { inWords } from '@/app/_server/sentence'
import type { CheckAnswer } from '@/components/admin/models/model-desk'
import { definitionSchema } from '@/lib/configurator/definition'
import { checkModelDraft } from '@/lib/configurator/draft-queries'
import { authorize } from '@/lib/kernel/actor'
import { DomainError } from '@/lib/kernel/errors'
import { adminLocale } from '../../../_desk/preferences'
import { asked, isLarge } from '../_asked'

const NOTHING = { statistics: null, contradiction: [], isTooLarge: false }

/** What a draft is like, and what is wrong in it, in the language of the desk. */
export const POST = answer(async ({ request }): Promise<CheckAnswer> => {
  if (isLarge(request)) return { ...NOTHING, faults: [], isTooLarge: true }
  const { staff, input } = await asked(request, z.strictObject({ definition: z.unknown() }))
  authorize(staff, 'catalog.read')
  const locale = await adminLocale()
  const said = (fields: Record<string, string[]>) =>
    Object.entries(inWords(locale, new DomainError('invalid', 'invalid', fields)).fields).map(([place, texts]) => ({
      place,
      text: texts[0] ?? '',
    }))
  const read = definitionSchema.safeParse(input.definition)
  if (!read.success) return { ...NOTHING, faults: said(fieldErrors(read.error)) }
  const { faults, ...check } = await checkModelDraft(staff, read.data)
  return { ...check, faults: said(Object.fromEntries(faults.map(({ place, fault }) => [place, [fault]]))) }
})
