import 'server-only'
import { invalid } from '@/lib/kernel/errors'
import type { ModelDefinition } from './definition'
import type { DefinitionFault } from './definition-faults'
import type { ModelStatistics } from './model-statistics'
import { missingPictures } from './picture-fault-queries'
import type { PicturePlan } from './picture-plan'
import { planPictures } from './plan-pictures'
import { prepareApart } from './prepare-apart'

/** A definition with all that the shop needs of it. */
export type ReadyModel = {
  definition: ModelDefinition
  compiled: Uint8Array
  pictures: PicturePlan
  statistics: ModelStatistics
}

/**
 * All that publishing a definition needs, made outside of any transaction. Throws `invalid('modelNotPublishable')` with a
 * field for each fault, and `invalid('modelContradictory')` with the rules of a smallest set that leaves nothing.
 */
export async function prepareModel(definition: ModelDefinition): Promise<ReadyModel> {
  const prepared = await prepareApart(definition)
  if ('refused' in prepared) throw refusal(prepared.refused, prepared.faults)
  const missing = await missingPictures(definition)
  if (missing.length) throw refusal('modelNotPublishable', missing)
  return { definition, ...prepared, pictures: await planPictures(definition) }
}

const refusal = (key: string, faults: DefinitionFault[]) =>
  invalid(key, Object.fromEntries(faults.map(({ place, fault }) => [place, [fault]])))
