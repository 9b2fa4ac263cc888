import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { insertMany } from '@/db/bulk'
import { products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import { productUpdated } from '@/lib/catalog/events'
import { tell, touchProduct } from '@/lib/catalog/product-change'
import type { SavedProduct } from '@/lib/catalog/product-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { knownOf } from './configuration-facts'
import type { ModelDefinition } from './definition'
import { conditionFault } from './definition-faults'
import { accessoriesChanged } from './events'
import { ExpressionError } from './expression-faults'
import { parseExpression } from './expression-text'

const condition = z.string().trim().max(2_000).default('')

export const setAccessoriesInput = z.strictObject({
  modelId: z.string(),
  fits: z.array(z.strictObject({ productId: z.string(), condition })).max(2_000),
})

/**
 * Says which products fit a model, and under which condition on its choices; what is not said fits no more. Throws
 * `invalid` for a product that is unknown or a condition that cannot be read with the model's draft.
 */
export async function setAccessories(
  context: Context,
  { modelId, fits }: z.output<typeof setAccessoriesInput>,
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'catalog.write')
  const [model] = await tx
    .select({ slug: configurableModels.slug, draft: configurableModels.draft })
    .from(configurableModels)
    .where(eq(configurableModels.id, modelId))
  if (!model) throw notFound('model')
  const before = await tx
    .select({ productId: accessoryFits.productId, condition: accessoryFits.condition })
    .from(accessoryFits)
    .where(eq(accessoryFits.modelId, modelId))
  const ids = [...new Set([...before, ...fits].map(({ productId }) => productId))]
  const found = ids.length
    ? await tx.select({ id: products.id, slug: products.slug }).from(products).where(inArray(products.id, ids))
    : []
  for (const [at, { productId, condition }] of fits.entries()) {
    if (!found.some(({ id }) => id === productId)) throw invalid('invalid', { [`fits.${at}.productId`]: ['unknown'] })
    refuseUnreadable(condition, model.draft as ModelDefinition, `fits.${at}.condition`)
  }
  await tx.delete(accessoryFits).where(eq(accessoryFits.modelId, modelId))
  await insertMany(
    accessoryFits,
    fits.map((fit) => ({ ...fit, modelId })),
  )
  const said = (list: typeof before, id: string) => list.find(({ productId }) => productId === id)?.condition
  const changed = found.filter(({ id }) => said(before, id) !== said(fits, id)).map(({ slug }) => slug)
  if (changed.length) await emit(accessoriesChanged({ id: modelId, slug: model.slug, products: changed }))
}

export const setFitsInput = z.strictObject({
  /** Of the product. */
  id: z.string(),
  version: z.number().int().positive(),
  fits: z.array(z.strictObject({ modelId: z.string(), condition })).max(200),
})

/**
 * Says which models a product fits, and under which condition on their choices. Throws `invalid` for a model that is unknown
 * or named twice and for a condition that cannot be read, `conflict('editConflict')` as `updateProduct` does.
 */
export async function setFits(
  context: Context,
  { id, version, fits }: z.output<typeof setFitsInput>,
): Promise<SavedProduct> {
  const { tx, actor, emit } = context
  authorize(actor, 'catalog.write')
  const touched = await touchProduct(context, { id, version }, {}, ['fits'])
  const before = await tx
    .select({ modelId: accessoryFits.modelId, condition: accessoryFits.condition })
    .from(accessoryFits)
    .where(eq(accessoryFits.productId, id))
  const ids = [...new Set([...before, ...fits].map(({ modelId }) => modelId))]
  const models = ids.length
    ? await tx
        .select({ id: configurableModels.id, slug: configurableModels.slug, draft: configurableModels.draft })
        .from(configurableModels)
        .where(inArray(configurableModels.id, ids))
    : []
  for (const [at, { modelId, condition }] of fits.entries()) {
    const model = models.find((each) => each.id === modelId)
    const isTwice = fits.findIndex((each) => each.modelId === modelId) !== at
    if (!model || isTwice) throw invalid('invalid', { [`fits.${at}.modelId`]: [isTwice ? 'taken' : 'unknown'] })
    refuseUnreadable(condition, model.draft as ModelDefinition, `fits.${at}.condition`)
  }
  await tx.delete(accessoryFits).where(eq(accessoryFits.productId, id))
  await insertMany(
    accessoryFits,
    fits.map((fit) => ({ ...fit, productId: id })),
  )
  const said = (list: typeof before, of: string) => list.find(({ modelId }) => modelId === of)?.condition
  for (const model of models.filter((each) => said(before, each.id) !== said(fits, each.id)))
    await emit(accessoriesChanged({ id: model.id, slug: model.slug, products: [touched.slug] }))
  return tell(context, productUpdated, touched, ['fits'])
}

function refuseUnreadable(condition: string, draft: ModelDefinition, place: string): void {
  try {
    if (condition) parseExpression(condition, knownOf(draft))
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw invalid('invalid', { [place]: [conditionFault(error)] })
  }
}
