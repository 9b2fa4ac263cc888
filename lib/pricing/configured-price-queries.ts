import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { variants } from '@/db/schema/catalog'
import { getSetting } from '@/lib/channels/setting-queries'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { type ConfiguredPrice, configuredPrice } from './configured-price'
import type { Price } from './price'
import { getPrice } from './price-queries'
import { shownPrice } from './shown-price'

/**
 * What a configuration of a model costs in a market now; undefined where the model itself is not sold. The choices have to
 * be a complete configuration. Throws `invalid('configurationUnpriced')` for values that are not sold there.
 */
export async function getConfiguredPrice(
  model: Pick<PublishedModel, 'productId' | 'definition'>,
  choices: Record<string, string>,
  { market }: Pick<Channel, 'market'>,
): Promise<ConfiguredPrice | undefined> {
  const [base, instalments] = await Promise.all([getBasePrice(model, market), getSetting('instalments')])
  return base && configuredPrice(model.definition, choices, market, base, instalments)
}

/** The price of the model itself in a market, which may be a campaign's; undefined where it is not sold. */
export async function getBasePrice(
  { productId }: Pick<PublishedModel, 'productId'>,
  market: string,
): Promise<Price | undefined> {
  const variantId = await getBaseVariant(productId)
  return variantId === undefined ? undefined : getPrice(variantId, market)
}

/** The same as it is shown: for who looks at a release, as that makes it. Never for what is decided. */
export async function getShownBasePrice(
  { productId }: Pick<PublishedModel, 'productId'>,
  market: string,
): Promise<Price | undefined> {
  const variantId = await getBaseVariant(productId)
  return variantId === undefined ? undefined : shownPrice(variantId, market, await getPrice(variantId, market))
}

/** The variant that a configuration of this product is built on: its first active one. */
export async function getBaseVariant(productId: string): Promise<string | undefined> {
  const [first] = await findFirst({ productId })
  return first?.id
}

const findFirst = compiled(() =>
  db
    .select({ id: variants.id })
    .from(variants)
    .where(and(eq(variants.productId, sql.placeholder('productId')), eq(variants.active, true)))
    .orderBy(asc(variants.position), asc(variants.id))
    .limit(1),
)
