import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { categories, products, variants } from '@/db/schema/catalog'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { Promotion } from './promotion'
import type { Selection } from './selection'

/** What the goods that these promotions mean are called, by id. Needs `promotions.write`. */
export async function nameGoods(
  actor: Actor,
  promotions: Pick<Promotion, 'actions' | 'conditions'>[],
  locale: Locale,
): Promise<Record<string, string>> {
  authorize(actor, 'promotions.write')
  const selections = promotions.flatMap(({ actions, conditions }) => [...actions, ...conditions].flatMap(selectionsOf))
  const ids = (kind: 'categories' | 'products' | 'variants') => [
    ...new Set(selections.flatMap((selection) => selection[kind] ?? [])),
  ]
  const [inCategories, inProducts, inVariants] = await Promise.all([
    db
      .select({ id: categories.id, name: categories.name })
      .from(categories)
      .where(inArray(categories.id, ids('categories'))),
    db
      .select({ id: products.id, name: products.name })
      .from(products)
      .where(inArray(products.id, ids('products'))),
    db
      .select({ id: variants.id, name: products.name, sku: variants.sku })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(inArray(variants.id, ids('variants'))),
  ])
  return Object.fromEntries([
    ...[...inCategories, ...inProducts].map(({ id, name }) => [id, localized(name, locale)]),
    ...inVariants.map(({ id, name, sku }) => [id, `${localized(name, locale)} (${sku})`]),
  ])
}

function selectionsOf(part: Promotion['actions'][number] | Promotion['conditions'][number]): Selection[] {
  if (part.code === 'buy_get') return [part.buy.select, part.get.select]
  return 'select' in part && part.select ? [part.select] : []
}
