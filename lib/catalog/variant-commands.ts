import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { isUniqueViolation } from '@/db/portable'
import { productOptions, productOptionValues, products, variants } from '@/db/schema/catalog'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { productUpdated } from './events'
import { tell, touchProduct } from './product-change'
import type { SavedProduct } from './product-commands'
import type { ProductOption, SaveVariants } from './variant'
import { type ExistingVariant, planVariants, type VariantPlan } from './variant-plan'

/**
 * Writes the option matrix: makes the combinations that are missing, keeps the others with their SKUs, switches off those
 * that are gone (and removes them from a product that was never shown). Throws `conflict('editConflict')` when someone
 * saved since `version`, `invalid` for doubled codes, taken SKUs, or too many variants.
 */
export async function saveVariants(context: Context, input: SaveVariants): Promise<SavedProduct> {
  const { tx, actor } = context
  authorize(actor, 'catalog.write')
  const { id, version } = input
  const [product] = await tx.select({ publishedAt: products.publishedAt }).from(products).where(eq(products.id, id))
  if (!product) throw notFound('product')
  const touched = await touchProduct(context, { id, version }, {}, ['variants'])
  const existing = await tx
    .select({ id: variants.id, sku: variants.sku, key: variants.key })
    .from(variants)
    .where(eq(variants.productId, id))
  const plan = planVariants(input, existing, touched.slug)
  await saveOptions(context, id, input.options)
  await freeKeys(context, plan, existing)
  const isNew = !product.publishedAt
  if (plan.gone.length)
    await (isNew
      ? tx.delete(variants).where(inArray(variants.id, plan.gone))
      : tx.update(variants).set({ active: false }).where(inArray(variants.id, plan.gone)))
  try {
    await putVariants(context, id, plan)
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { sku: ['taken'] }) : error
  }
  return tell(context, productUpdated, touched, ['variants'])
}

async function saveOptions({ tx }: Context, productId: string, options: ProductOption[]) {
  await tx.delete(productOptionValues).where(eq(productOptionValues.productId, productId))
  await tx.delete(productOptions).where(eq(productOptions.productId, productId))
  if (!options.length) return
  await tx
    .insert(productOptions)
    .values(options.map(({ code, name, kind }, position) => ({ productId, code, name, kind, position })))
  await tx
    .insert(productOptionValues)
    .values(
      options.flatMap(({ code: option, values }) =>
        values.map(({ code, name, swatch }, position) => ({ productId, option, code, name, swatch, position })),
      ),
    )
}

/** Keys and SKUs are unique, so whoever takes another's waits under its own id while they change hands. */
async function freeKeys({ tx }: Context, plan: VariantPlan, existing: ExistingVariant[]) {
  const byId = new Map(existing.map((variant) => [variant.id, variant]))
  for (const { id, key, sku } of plan.kept) {
    const before = byId.get(id)
    if (before && (before.key !== key || before.sku !== sku))
      await tx.update(variants).set({ key: id, sku: id }).where(eq(variants.id, id))
  }
}

async function putVariants({ tx, now }: Context, productId: string, { kept, made }: VariantPlan) {
  for (const { id, ...values } of kept)
    await tx
      .update(variants)
      .set({ ...values, updatedAt: now })
      .where(and(eq(variants.id, id), eq(variants.productId, productId)))
  for (let i = 0; i < made.length; i += 200)
    await tx.insert(variants).values(
      made.slice(i, i + 200).map((values) => ({
        ...values,
        id: newId('variant', now.getTime()),
        productId,
        createdAt: now,
        updatedAt: now,
      })),
    )
}
