import 'server-only'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import type { Localized } from '@/lib/kernel/locale'
import { knownOf } from './configuration-facts'
import { type Configuration, getConfiguration } from './engine-queries'
import { type Choices, holds } from './expression'
import { parseExpression } from './expression-text'
import type { FitTarget } from './fit-target'
import { getModelVersion, getPublishedModel, listPublishedModels, type PublishedModel } from './model-queries'

/**
 * The ids of the published products that fit a configuration, the best-selling first. A condition that speaks of something
 * that this version does not have holds for none. Without choices: those that fit any configuration.
 */
export async function listAccessories(
  { id, definition }: Pick<PublishedModel, 'id' | 'definition'>,
  choices?: Choices,
): Promise<string[]> {
  const rows = await db
    .select({ productId: accessoryFits.productId, condition: accessoryFits.condition, popularity: products.popularity })
    .from(accessoryFits)
    .innerJoin(products, eq(products.id, accessoryFits.productId))
    .where(and(eq(accessoryFits.modelId, id), eq(products.status, 'published')))
  const known = choices && knownOf(definition)
  return rows
    .filter(({ condition }) => !known || fits(condition, known, choices))
    .sort((a, b) => b.popularity - a.popularity || (a.productId < b.productId ? -1 : 1))
    .map(({ productId }) => productId)
}

/** A model that a product fits, with the condition on its choices (empty is none). */
export type Fit = {
  productId: string
  model: string
  /** Of the model itself as a product. */
  name: Localized
  modelId: string
  version: number
  condition: string
}

/** For each of these products, the models in the shop that it fits. */
export async function listFits(productIds: string[]): Promise<Fit[]> {
  if (!productIds.length) return []
  const rows = await db
    .select({
      productId: accessoryFits.productId,
      model: configurableModels.slug,
      name: products.name,
      modelId: configurableModels.id,
      version: configurableModels.publishedVersion,
      condition: accessoryFits.condition,
    })
    .from(accessoryFits)
    .innerJoin(configurableModels, eq(configurableModels.id, accessoryFits.modelId))
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(
      and(
        inArray(accessoryFits.productId, productIds),
        isNotNull(configurableModels.publishedVersion),
        eq(products.status, 'published'),
      ),
    )
  return rows
    .map((row) => ({ ...row, version: row.version as number }))
    .sort((a, b) => a.model.localeCompare(b.model, 'en', { numeric: true }))
}

/** What someone rides: a model in the shop, and its configuration where that is known. */
export type FoundTarget = { model: PublishedModel; name: Localized; configuration: Configuration | undefined }

/** Finds a model and its configuration, of any version; undefined for what is not (any more) in the shop. */
export async function getFitTarget({ model: slug, key }: FitTarget): Promise<FoundTarget | undefined> {
  const [model, all] = await Promise.all([getPublishedModel(slug), listPublishedModels()])
  if (!model) return
  const { name = {} } = all.find((each) => each.slug === slug) ?? {}
  if (key === undefined) return { model, name, configuration: undefined }
  const configuration = await getConfiguration(model.id, key)
  return configuration && { model, name, configuration }
}

/** `depends`: it fits some configurations of the model, and nobody has said which one it is. */
export type FitVerdict = 'fits' | 'depends' | 'not'

/** Whether a product, of which these are the fits, fits that model or configuration. */
export function verdictOf(
  own: Pick<Fit, 'modelId' | 'condition'>[],
  { model, configuration }: Pick<FoundTarget, 'model' | 'configuration'>,
): FitVerdict {
  const fit = own.find(({ modelId }) => modelId === model.id)
  if (!fit) return 'not'
  if (!fit.condition) return 'fits'
  if (!configuration) return 'depends'
  return fits(fit.condition, knownOf(configuration.model.definition), configuration.choices) ? 'fits' : 'not'
}

/** The published version of the model that is fitted: its words say what a condition means. */
export const modelOfFit = ({ modelId, version }: Fit) => getModelVersion(modelId, version)

function fits(condition: string, known: ReturnType<typeof knownOf>, choices: Choices = {}): boolean {
  try {
    return !condition || holds(parseExpression(condition, known), choices)
  } catch {
    return false
  }
}
