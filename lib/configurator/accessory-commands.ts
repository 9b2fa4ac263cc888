import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { knownOf } from './configuration-facts'
import type { ModelDefinition } from './definition'
import { accessoriesChanged } from './events'
import { parseExpression } from './expression-text'
import { ExpressionError } from './expression-tokens'

export const setAccessoriesInput = z.strictObject({
  modelId: z.string(),
  fits: z
    .array(z.strictObject({ productId: z.string(), condition: z.string().trim().max(2_000).default('') }))
    .max(2_000),
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
  const ids = fits.map(({ productId }) => productId)
  const found = ids.length
    ? await tx.select({ id: products.id, slug: products.slug }).from(products).where(inArray(products.id, ids))
    : []
  const known = knownOf(model.draft as ModelDefinition)
  for (const [at, { productId, condition }] of fits.entries()) {
    if (!found.some(({ id }) => id === productId)) throw invalid('invalid', { [`fits.${at}.productId`]: ['unknown'] })
    try {
      if (condition) parseExpression(condition, known)
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error
      const what = new URLSearchParams({ what: error.message })
      throw invalid('invalid', { [`fits.${at}.condition`]: [`unreadable?${what}`] })
    }
  }
  await tx.delete(accessoryFits).where(eq(accessoryFits.modelId, modelId))
  if (fits.length) await tx.insert(accessoryFits).values(fits.map((fit) => ({ ...fit, modelId })))
  await emit(accessoriesChanged({ id: modelId, slug: model.slug, products: found.map(({ slug }) => slug) }))
}
