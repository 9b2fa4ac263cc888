import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
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
import { groupBy } from '@/lib/kernel/group'
import { type Locale, localized } from '@/lib/kernel/locale'
import type { CartGoods } from './compose-cart'
import type { PricedLine } from './priced-cart'

/** A cart's lines in the order in which they were added. */
export async function listCartGoods(cartId: string, locale: Locale): Promise<CartGoods[]> {
  const rows = await db
    .select({
      lineId: cartLines.id,
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
    .where(eq(cartLines.cartId, cartId))
    .orderBy(asc(cartLines.addedAt), asc(cartLines.id))
  return rows.map(({ name, weightGrams, active, status, ...row }) => ({
    ...row,
    name: localized(name, locale),
    weightGrams: weightGrams ?? 0,
    isOffered: active && status === 'published',
  }))
}

type Options = PricedLine['options']

/** By line: what was chosen of each option, in the options' order. */
export async function listChosenOptions(goods: CartGoods[], locale: Locale): Promise<Map<string, Options>> {
  const productIds = goods.filter(({ variantKey }) => variantKey).map(({ productId }) => productId)
  if (!productIds.length) return new Map()
  const rows = await db
    .select({
      productId: productOptions.productId,
      code: productOptions.code,
      name: productOptions.name,
      value: productOptionValues.code,
      valueName: productOptionValues.name,
    })
    .from(productOptions)
    .innerJoin(
      productOptionValues,
      and(
        eq(productOptionValues.productId, productOptions.productId),
        eq(productOptionValues.option, productOptions.code),
      ),
    )
    .where(inArray(productOptions.productId, productIds))
    .orderBy(asc(productOptions.position), asc(productOptions.code))
  const byProduct = groupBy(rows, ({ productId }) => productId)
  return new Map(
    goods.map(({ lineId, productId, choice }) => [
      lineId,
      (byProduct.get(productId) ?? [])
        .filter(({ code, value }) => choice[code] === value)
        .map(({ code, name, value, valueName }) => ({
          code,
          name: localized(name, locale),
          value,
          valueName: localized(valueName, locale),
        })),
    ]),
  )
}

/** By line: the first picture that shows what was chosen, else the product's first. */
export async function listCartPictures(goods: CartGoods[], locale: Locale): Promise<Map<string, Picture>> {
  if (!goods.length) return new Map()
  const rows = await db
    .select({
      productId: productMedia.productId,
      options: productMedia.options,
      hash: assets.hash,
      width: assets.width,
      height: assets.height,
      alt: assets.alt,
      colour: assets.colour,
    })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(
      inArray(
        productMedia.productId,
        goods.map(({ productId }) => productId),
      ),
    )
    .orderBy(asc(productMedia.position))
  const byProduct = groupBy(rows, ({ productId }) => productId)
  return new Map(
    goods.flatMap(({ lineId, productId, choice }): [string, Picture][] => {
      const pictures = byProduct.get(productId) ?? []
      const shows = ({ options }: (typeof rows)[number]) =>
        Object.entries(options).every(([option, value]) => choice[option] === value)
      const found =
        pictures.find((each) => Object.keys(each.options).length > 0 && shows(each)) ??
        pictures.find(shows) ??
        pictures[0]
      if (!found) return []
      const { hash, width, height, alt, colour } = found
      return [[lineId, { hash, width, height, alt: localized(alt, locale), colour }]]
    }),
  )
}

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
