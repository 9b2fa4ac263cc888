import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import { knownOf } from './configuration-facts'
import { type Choices, holds } from './expression'
import { parseExpression } from './expression-text'
import type { PublishedModel } from './model-queries'

/**
 * The ids of the published products that fit a configuration, the best-selling first. A condition that speaks of something
 * that this version does not have holds for none.
 */
export async function listAccessories(
  { id, definition }: Pick<PublishedModel, 'id' | 'definition'>,
  choices: Choices,
): Promise<string[]> {
  const rows = await db
    .select({ productId: accessoryFits.productId, condition: accessoryFits.condition, popularity: products.popularity })
    .from(accessoryFits)
    .innerJoin(products, eq(products.id, accessoryFits.productId))
    .where(and(eq(accessoryFits.modelId, id), eq(products.status, 'published')))
  const known = knownOf(definition)
  return rows
    .filter(({ condition }) => fits(condition, known, choices))
    .sort((a, b) => b.popularity - a.popularity || (a.productId < b.productId ? -1 : 1))
    .map(({ productId }) => productId)
}

/** For each of these products, the models that it fits, with the condition on their choices (empty is none). */
export async function listFits(
  productIds: string[],
): Promise<{ productId: string; model: string; condition: string }[]> {
  if (!productIds.length) return []
  return db
    .select({ productId: accessoryFits.productId, model: configurableModels.slug, condition: accessoryFits.condition })
    .from(accessoryFits)
    .innerJoin(configurableModels, eq(configurableModels.id, accessoryFits.modelId))
    .where(inArray(accessoryFits.productId, productIds))
    .orderBy(asc(configurableModels.slug))
}

function fits(condition: string, known: ReturnType<typeof knownOf>, choices: Choices): boolean {
  try {
    return !condition || holds(parseExpression(condition, known), choices)
  } catch {
    return false
  }
}
