import 'server-only'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { assets } from '@/db/schema/assets'
import { cartLines } from '@/db/schema/cart'
import {
  categories,
  productCategories,
  productMedia,
  productOptions,
  productOptionValues,
  products,
  variants,
} from '@/db/schema/catalog'
import type { Picture } from '@/lib/assets/asset'
import { pictureColumns, shownPictures } from '@/lib/assets/shown-queries'
import type { Channel } from '@/lib/kernel/channel'
import { groupBy } from '@/lib/kernel/group'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { Offer } from '@/lib/promotions/apply-promotions'
import type { CartGoods } from './compose-cart'
import type { PricedLine } from './priced-cart'

/** A cart's lines in the order in which they were added. */
export async function listCartGoods(cartId: string, locale: Locale): Promise<CartGoods[]> {
  const rows = await findGoods({ cartId })
  return rows.map(({ name, weightGrams, active, status, ...row }) => ({
    ...row,
    name: localized(name, locale),
    weightGrams: weightGrams ?? 0,
    isOffered: active && status === 'published',
  }))
}

/** By line: what was chosen of each option, in the options' order. */
export async function listChosenOptions(cartId: string, locale: Locale): Promise<Map<string, PricedLine['options']>> {
  const rows = await findOptions({ cartId })
  const chosen = rows.filter(({ choice, code, value }) => choice[code] === value)
  return mapValues(
    groupBy(chosen, ({ lineId }) => lineId),
    (options) =>
      options.map(({ code, name, value, valueName }) => ({
        code,
        name: localized(name, locale),
        value,
        valueName: localized(valueName, locale),
      })),
  )
}

/** By line: the first picture that shows what was chosen, else the product's first. */
export async function listCartPictures(cartId: string, { locale, market }: Channel): Promise<Map<string, Picture>> {
  const rows = await shownPictures(await findPictures({ cartId }), market)
  return mapValues(
    groupBy(rows, ({ lineId }) => lineId),
    (pictures) => {
      const shown = pictures.filter(({ options, choice }) =>
        Object.entries(options).every(([option, value]) => choice[option] === value),
      )
      const own = shown.find(({ options }) => Object.keys(options).length > 0)
      const { alt, hash, width, height, colour, focus } = own ?? shown[0] ?? (pictures[0] as (typeof pictures)[number])
      return { hash, width, height, alt: localized(alt, locale), colour, focus }
    },
  )
}

/** Only then the tree of categories is read. */
export const asksForCategories = ({ conditions, actions }: Pick<Offer, 'conditions' | 'actions'>) =>
  /"categories":\["/.test(JSON.stringify([conditions, actions]))

/** By product: its categories and all above them. Two queries. */
export async function listCategoriesUpwards(productIds: string[]): Promise<Map<string, string[]>> {
  if (!productIds.length) return new Map()
  const [placed, all] = await Promise.all([
    db
      .select({ productId: productCategories.productId, id: productCategories.categoryId })
      .from(productCategories)
      .where(inArray(productCategories.productId, productIds)),
    db.select({ id: categories.id, parentId: categories.parentId }).from(categories),
  ])
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId]))
  const upwards = (id: string | null | undefined, seen: string[] = []): string[] =>
    !id || seen.includes(id) ? seen : upwards(parents.get(id), [...seen, id])
  return new Map(
    [...groupBy(placed, ({ productId }) => productId)].map(([productId, own]) => [
      productId,
      [...new Set(own.flatMap(({ id }) => upwards(id)))],
    ]),
  )
}

const mapValues = <K, V, W>(map: Map<K, V>, change: (value: V) => W): Map<K, W> =>
  new Map([...map].map(([key, value]) => [key, change(value)]))

const inCart = eq(cartLines.cartId, sql.placeholder('cartId'))

const findGoods = compiled(() =>
  db
    .select({
      lineId: cartLines.id,
      configurationId: cartLines.configurationId,
      variantId: variants.id,
      productId: products.id,
      sku: variants.sku,
      slug: products.slug,
      variantKey: variants.key,
      name: products.name,
      quantity: cartLines.quantity,
      choice: variants.options,
      tags: products.tags,
      taxCategory: products.taxCategory,
      weightGrams: variants.weightGrams,
      active: variants.active,
      status: products.status,
    })
    .from(cartLines)
    .innerJoin(variants, eq(variants.id, cartLines.variantId))
    .innerJoin(products, eq(products.id, variants.productId))
    .where(inCart)
    .orderBy(asc(cartLines.addedAt), asc(cartLines.id)),
)

const findOptions = compiled(() =>
  db
    .select({
      lineId: cartLines.id,
      choice: variants.options,
      code: productOptions.code,
      name: productOptions.name,
      value: productOptionValues.code,
      valueName: productOptionValues.name,
    })
    .from(cartLines)
    .innerJoin(variants, eq(variants.id, cartLines.variantId))
    .innerJoin(productOptions, eq(productOptions.productId, variants.productId))
    .innerJoin(
      productOptionValues,
      and(
        eq(productOptionValues.productId, productOptions.productId),
        eq(productOptionValues.option, productOptions.code),
      ),
    )
    .where(inCart)
    .orderBy(asc(productOptions.position), asc(productOptions.code)),
)

const findPictures = compiled(() =>
  db
    .select({
      lineId: cartLines.id,
      choice: variants.options,
      options: productMedia.options,
      ...pictureColumns,
    })
    .from(cartLines)
    .innerJoin(variants, eq(variants.id, cartLines.variantId))
    .innerJoin(productMedia, eq(productMedia.productId, variants.productId))
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(inCart)
    .orderBy(asc(productMedia.position)),
)
