/** A bicycle that can be put together, sold in the small shop of the cart's tests. */
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { products, variants } from '@/db/schema/catalog'
import type { ModelDefinition } from '@/lib/configurator/definition'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { createModel, publishModel, saveModelDraft } from '@/lib/configurator/model-commands'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { type Goods, sell } from './shop-for-tests'

export type TestModel = { id: string; slug: string; variantId: string; productId: string; revision: number }

/** Publishes the bicycle as a model of a new product, which is sold as `sell` does. */
export async function sellModel(goods: Goods = {}, definition: ModelDefinition = bicycle()): Promise<TestModel> {
  const variantId = await sell(goods)
  const [product] = await db
    .select({ id: products.id, slug: products.slug })
    .from(products)
    .innerJoin(variants, eq(variants.productId, products.id))
    .where(eq(variants.id, variantId))
  const { id: productId, slug } = product as { id: string; slug: string }
  const { value } = await transact(system, (context) => createModel(context, { slug, productId, definition }))
  await transact(system, (context) => publishModel(context, value))
  return { ...value, slug, variantId, productId }
}

/** Publishes another definition as the model's next version. */
export async function publishAnew(model: TestModel, definition: ModelDefinition): Promise<void> {
  const { value } = await transact(system, (context) => saveModelDraft(context, { ...pick(model), definition }))
  model.revision = value.revision
  await transact(system, (context) => publishModel(context, value))
}

const pick = ({ id, revision }: TestModel) => ({ id, revision })
