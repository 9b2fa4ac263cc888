import 'server-only'
import { and, eq, isNull, max, sql } from 'drizzle-orm'
import { z } from 'zod'
import { products } from '@/db/schema/catalog'
import { configurableModels, modelVersions } from '@/db/schema/configurator'
import { slug as slugSchema } from '@/lib/catalog/slug'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { definitionSchema, type ModelDefinition } from './definition'
import { modelCreated, modelDraftSaved, modelPublished } from './events'
import { prepareModel, type ReadyModel } from './prepare-model'

export const createModelInput = z.strictObject({
  slug: slugSchema,
  productId: z.string(),
  definition: definitionSchema,
})

/** Makes a product configurable, with a draft. Throws `invalid` when the product is unknown or has a model already. */
export async function createModel(
  context: Context,
  { slug, productId, definition }: z.output<typeof createModelInput>,
): Promise<{ id: string; revision: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const [product] = await tx.select({ id: products.id }).from(products).where(eq(products.id, productId))
  if (!product) throw invalid('invalid', { productId: ['unknown'] })
  const id = newId('model', now.getTime())
  const [made] = await tx
    .insert(configurableModels)
    .values({ id, slug, productId, draft: definition, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: configurableModels.id })
  if (!made) throw invalid('invalid', { slug: ['taken'] })
  await emit(modelCreated({ id, slug, version: 1, changed: Object.keys(definition) }))
  return { id, revision: 1 }
}

export const saveModelDraftInput = z.strictObject({
  id: z.string(),
  /** The one that was shown. */
  revision: z.number().int().min(1),
  definition: definitionSchema,
})

/**
 * Keeps a draft, also one that cannot be published yet; the shop sees nothing of it. Throws `conflict('editConflict')`
 * when someone has saved since `revision`.
 */
export async function saveModelDraft(
  context: Context,
  { id, revision, definition }: z.output<typeof saveModelDraftInput>,
): Promise<{ id: string; revision: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.write')
  const [before] = await tx
    .select({ slug: configurableModels.slug, draft: configurableModels.draft })
    .from(configurableModels)
    .where(eq(configurableModels.id, id))
  if (!before) throw notFound('model')
  const [saved] = await tx
    .update(configurableModels)
    .set({ draft: definition, revision: sql`${configurableModels.revision} + 1`, updatedAt: now })
    .where(and(eq(configurableModels.id, id), eq(configurableModels.revision, revision)))
    .returning({ revision: configurableModels.revision })
  if (!saved) throw await editConflict(tx, id, revision)
  const changed = changedParts(before.draft as ModelDefinition, definition)
  await emit(modelDraftSaved({ id, slug: before.slug, version: saved.revision, changed }))
  return { id, revision: saved.revision }
}

export const restoreModelInput = z.strictObject({
  id: z.string(),
  revision: z.number().int().min(1),
  version: z.number().int().min(1),
})

/** Takes a version that was published as the draft again. Throws as `saveModelDraft`, `notFound` for no such version. */
export async function restoreModelVersion(
  context: Context,
  { id, revision, version }: z.output<typeof restoreModelInput>,
): Promise<{ id: string; revision: number }> {
  authorize(context.actor, 'catalog.write')
  const [found] = await context.tx
    .select({ definition: modelVersions.definition })
    .from(modelVersions)
    .where(and(eq(modelVersions.modelId, id), eq(modelVersions.version, version)))
  if (!found) throw notFound('model')
  return saveModelDraft(context, { id, revision, definition: found.definition as ModelDefinition })
}

export const publishModelInput = z.strictObject({ id: z.string(), revision: z.number().int().min(1) })

/**
 * Makes a draft what the shop sells, as the next version; versions before it stay readable. Give what `prepareModel` made
 * of this revision, so that nothing is computed inside the transaction; without it, it is made here. Throws `invalid` as
 * `prepareModel` does, and `conflict('editConflict')` when the draft is another one by now.
 */
export async function publishModel(
  context: Context,
  { id, revision }: z.output<typeof publishModelInput>,
  ready?: ReadyModel,
): Promise<{ id: string; version: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'catalog.publish')
  const [model] = await tx
    .select({
      slug: configurableModels.slug,
      draft: configurableModels.draft,
      revision: configurableModels.revision,
      published: configurableModels.publishedVersion,
      product: products.slug,
    })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .where(eq(configurableModels.id, id))
  if (!model) throw notFound('model')
  if (model.revision !== revision) throw await editConflict(tx, id, revision)
  const { definition, compiled, pictures, statistics } =
    ready ?? (await prepareModel(definitionSchema.parse(model.draft)))
  const [last] = await tx
    .select({ version: max(modelVersions.version) })
    .from(modelVersions)
    .where(eq(modelVersions.modelId, id))
  const version = (last?.version ?? 0) + 1
  // Two who publish at once: the second finds another version there than it has read.
  const [taken] = await tx
    .update(configurableModels)
    .set({ publishedVersion: version, updatedAt: now })
    .where(
      and(
        eq(configurableModels.id, id),
        eq(configurableModels.revision, revision),
        model.published === null
          ? isNull(configurableModels.publishedVersion)
          : eq(configurableModels.publishedVersion, model.published),
      ),
    )
    .returning({ id: configurableModels.id })
  if (!taken) throw conflict('conflict')
  await tx.insert(modelVersions).values({
    modelId: id,
    version,
    definition,
    compiled: Buffer.from(compiled),
    pictures,
    statistics,
    publishedAt: now,
    publishedBy: actor.name ?? actor.id,
  })
  const { slug, product } = model
  await emit(modelPublished({ id, slug, product, published: version, configurations: statistics.configurations }))
  return { id, version }
}

const changedParts = (before: ModelDefinition, after: ModelDefinition) =>
  (Object.keys(after) as (keyof ModelDefinition)[]).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )
