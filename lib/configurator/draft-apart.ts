import 'server-only'
import { checkDraft, type DraftCheck, keepDraft } from './check-draft'
import type { ModelDefinition } from './definition'
import { prepareApart } from './prepare-apart'

const LIMITS = { seconds: 10, heapMegabytes: 512 }
let isBusy = false

/**
 * What is to be known of a draft while it is edited. One that takes too long to be compiled beside what shoppers ask is
 * compiled in another process, one at a time; what takes longer there is not told.
 */
export async function checkDraftApart(definition: ModelDefinition, prepare = prepareApart): Promise<DraftCheck> {
  const check = checkDraft(definition)
  if (!check.isTooLarge || check.faults.length || isBusy) return check
  isBusy = true
  try {
    const prepared = await prepare(definition, undefined, LIMITS)
    if ('compiled' in prepared) {
      keepDraft(definition, prepared)
      return checkDraft(definition)
    }
    const { refused, faults } = prepared
    if (faults.some(({ fault }) => fault === 'tooEntangled')) return check
    if (refused === 'modelNotPublishable') return { ...check, faults, isTooLarge: false }
    const contradiction = faults.map(({ place }) => Number(place.replace('rules.', '')))
    return { ...check, contradiction, isTooLarge: false }
  } finally {
    isBusy = false
  }
}
