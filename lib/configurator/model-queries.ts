import 'server-only'
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { configurableModels, modelVersions } from '@/db/schema/configurator'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Localized } from '@/lib/kernel/locale'
import type { ModelDefinition } from './definition'
import type { ModelStatistics } from './model-statistics'
import type { PicturePlan } from './picture-plan'
import { withShownLayers } from './shown-pictures-queries'

/** A version of a model as it was published: all that the shop needs of it. It never changes. */
export type PublishedModel = {
  id: string
  slug: string
  productId: string
  version: number
  definition: ModelDefinition
  /** Packed as the browser gets it; `unpackModel` wants the features of `engineModel(definition)`. */
  compiled: Uint8Array
  pictures: PicturePlan
  statistics: ModelStatistics
  publishedAt: Date
}

/**
 * The model that the shop offers at this address now, with the layers that may be shown; undefined when there is none, or
 * its product is not shown.
 */
export async function getPublishedModel(slug: string): Promise<PublishedModel | undefined> {
  const [found] = await db
    .select({ id: configurableModels.id, version: configurableModels.publishedVersion })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(and(eq(configurableModels.slug, slug), eq(products.status, 'published')))
  const model = found?.version ? await getModelVersion(found.id, found.version) : undefined
  return model && withShownLayers(model)
}

/**
 * A version of a model, also an old one: configurations are read with the version that they were made with. What was read
 * lately is kept in memory, since a version never changes.
 */
export async function getModelVersion(modelId: string, version: number): Promise<PublishedModel | undefined> {
  const key = `${modelId} ${version}`
  const known = kept.get(key)
  if (known) return known
  const [row] = await db
    .select({
      id: configurableModels.id,
      slug: configurableModels.slug,
      productId: configurableModels.productId,
      version: modelVersions.version,
      definition: modelVersions.definition,
      compiled: modelVersions.compiled,
      pictures: modelVersions.pictures,
      statistics: modelVersions.statistics,
      publishedAt: modelVersions.publishedAt,
    })
    .from(modelVersions)
    .innerJoin(configurableModels, eq(configurableModels.id, modelVersions.modelId))
    .where(and(eq(modelVersions.modelId, modelId), eq(modelVersions.version, version)))
  if (!row) return undefined
  const model = row as PublishedModel
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string)
  kept.set(key, model)
  return model
}

const MOST_KEPT = 30
const kept = new Map<string, PublishedModel>()

/** The addresses of all models in the shop, with the products that they are. */
export const listPublishedModels = async (): Promise<{ slug: string; product: string; name: Localized }[]> =>
  db
    .select({ slug: configurableModels.slug, product: products.slug, name: products.name })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(and(isNotNull(configurableModels.publishedVersion), eq(products.status, 'published')))
    .orderBy(asc(configurableModels.slug))

const draftColumns = {
  id: configurableModels.id,
  slug: configurableModels.slug,
  productId: configurableModels.productId,
  productName: products.name,
  revision: configurableModels.revision,
  publishedVersion: configurableModels.publishedVersion,
  updatedAt: configurableModels.updatedAt,
}

/** All models as those see them who work on them. Needs `catalog.read`. */
export async function listModels(actor: Actor) {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({ ...draftColumns, statistics: modelVersions.statistics, publishedAt: modelVersions.publishedAt })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .leftJoin(
      modelVersions,
      and(
        eq(modelVersions.modelId, configurableModels.id),
        eq(modelVersions.version, configurableModels.publishedVersion),
      ),
    )
    .orderBy(asc(configurableModels.slug))
  return rows.map(({ statistics, ...row }) => ({
    ...row,
    configurations: (statistics as ModelStatistics | null)?.configurations ?? null,
  }))
}

/** A model with its draft. Needs `catalog.read`; throws `notFound`. */
export async function requireModelDraft(actor: Actor, id: string) {
  authorize(actor, 'catalog.read')
  const [model] = await db
    .select({ ...draftColumns, draft: configurableModels.draft })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(eq(configurableModels.id, id))
  if (!model) throw notFound('model')
  return { ...model, draft: model.draft as ModelDefinition }
}

/** What was published when, by whom, newest first. Needs `catalog.read`. */
export async function listModelVersions(actor: Actor, modelId: string) {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({
      version: modelVersions.version,
      statistics: modelVersions.statistics,
      publishedAt: modelVersions.publishedAt,
      publishedBy: modelVersions.publishedBy,
    })
    .from(modelVersions)
    .where(eq(modelVersions.modelId, modelId))
    .orderBy(desc(modelVersions.version))
  return rows.map((row) => ({ ...row, statistics: row.statistics as ModelStatistics }))
}
