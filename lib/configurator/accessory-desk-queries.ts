import 'server-only'
import { and, asc, eq, ne } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { accessoryFits, configurableModels } from '@/db/schema/configurator'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Localized } from '@/lib/kernel/locale'
import type { ModelDefinition } from './definition'

/** A model as the editor of what a product fits needs it. `condition` is null where the product does not fit it. */
export type FitForEdit = {
  modelId: string
  name: Localized
  condition: string | null
  /** Of the draft: what a condition may name. */
  features: { code: string; label: Localized; values: { code: string; label: Localized }[] }[]
}

/** Every model but the product's own, with what is said of the product. Needs `catalog.read`. */
export async function listFitsForEdit(actor: Actor, productId: string): Promise<FitForEdit[]> {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({
      modelId: configurableModels.id,
      slug: configurableModels.slug,
      name: products.name,
      draft: configurableModels.draft,
      condition: accessoryFits.condition,
    })
    .from(configurableModels)
    .innerJoin(products, eq(products.id, configurableModels.productId))
    .leftJoin(
      accessoryFits,
      and(eq(accessoryFits.modelId, configurableModels.id), eq(accessoryFits.productId, productId)),
    )
    .where(ne(configurableModels.productId, productId))
  return rows
    .sort((a, b) => a.slug.localeCompare(b.slug, 'en', { numeric: true }))
    .map(({ modelId, name, condition, draft }) => ({
      modelId,
      name,
      condition,
      features: (draft as ModelDefinition).features.map(({ code, label, values }) => ({
        code,
        label,
        values: values.map((value) => ({ code: value.code, label: value.label })),
      })),
    }))
}

/** What fits a model and under which condition, the best-selling first. Needs `catalog.read`. */
export async function listFitsOfModel(actor: Actor, modelId: string) {
  authorize(actor, 'catalog.read')
  const rows = await db
    .select({
      id: products.id,
      name: products.name,
      status: products.status,
      condition: accessoryFits.condition,
      popularity: products.popularity,
    })
    .from(accessoryFits)
    .innerJoin(products, eq(products.id, accessoryFits.productId))
    .where(eq(accessoryFits.modelId, modelId))
    .orderBy(asc(products.id))
  return rows.sort((a, b) => b.popularity - a.popularity)
}
