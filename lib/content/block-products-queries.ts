import 'server-only'
import { and, desc, eq, inArray, isNotNull, notInArray, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import {
  attributeChoices,
  attributes,
  categories,
  productAttributes,
  productCategories,
  products,
  variants,
} from '@/db/schema/catalog'
import { prices } from '@/db/schema/pricing'
import { CATALOG_TAG, categoryTag, productTag } from '@/lib/catalog/events'
import { listNewestIds, listPublishedIds } from '@/lib/catalog/published-product-queries'
import { isShownProduct } from '@/lib/catalog/shown-products'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { shownRelease } from '@/lib/kernel/shown-release'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import type { ProductFact } from './block-data'
import type { AllNeeds } from './block-tree'

type Lists = AllNeeds['lists']

/** The products that blocks name or list, as cards: the lists of one kind in one query, and the cards of all together. */
export async function readBlockProducts(slugs: string[], lists: Lists, channel: Channel, now: Date) {
  const entries = Object.entries(lists)
  const most = (by: string) => Math.max(0, ...entries.map(([, list]) => (list.by === by ? list.most : 0)))
  const paths = entries.flatMap(([, { by, category }]) => (by === 'category' && category ? [category] : []))
  const [named, newest, reduced, placed] = await Promise.all([
    slugs.length ? listPublishedIds(slugs) : [],
    most('newest') ? listNewestIds(most('newest')) : [],
    most('reduced') ? listReducedIds(most('reduced'), channel.market) : [],
    paths.length ? listPlaced(paths) : [],
  ])
  const idsOf = (list: Lists[string]) => {
    if (list.by !== 'category') return (list.by === 'newest' ? newest : reduced).slice(0, list.most)
    const inside = placed.filter(({ path }) => `${path}/`.startsWith(`${list.category}/`))
    return [...new Set(inside.map(({ id }) => id))].slice(0, list.most)
  }
  const listed = entries.map(([block, list]) => [block, idsOf(list)] as const)
  const ids = [...new Set([...named, ...listed.flatMap(([, each]) => each)])]
  const cards = await listProductCards(ids, channel, now)
  const slugOf = new Map(cards.map(({ id, slug }) => [id, slug]))
  return {
    products: Object.fromEntries(cards.map((card) => [card.slug, card])),
    lists: Object.fromEntries(listed.map(([block, each]) => [block, each.flatMap((id) => slugOf.get(id) ?? [])])),
    tags: [
      ...[...slugs, ...slugOf.values()].map(productTag),
      ...paths.map(categoryTag),
      ...(most('newest') || most('reduced') ? [CATALOG_TAG] : []),
    ],
  }
}

/** Published products in these categories and those below them, the more popular first. */
const listPlaced = (paths: string[]) =>
  db
    .select({ id: products.id, path: categories.path })
    .from(productCategories)
    .innerJoin(categories, and(eq(categories.id, productCategories.categoryId), eq(categories.active, true)))
    .innerJoin(products, and(eq(products.id, productCategories.productId), isShownProduct()))
    // Paths hold small letters, digits and hyphens, so nothing in them is a pattern.
    .where(or(inArray(categories.path, paths), ...paths.map((path) => sql`${categories.path} like ${`${path}/%`}`)))
    .orderBy(desc(products.popularity), desc(products.id))
    .limit(MOST_PLACED)

const MOST_PLACED = 600

/** Those whose price stands beside a higher one, the more popular first. */
async function listReducedIds(most: number, market: string): Promise<string[]> {
  const rows = await db
    .select({ id: products.id })
    .from(prices)
    .innerJoin(variants, and(eq(variants.id, prices.variantId), eq(variants.active, true)))
    .innerJoin(products, and(eq(products.id, variants.productId), isShownProduct()))
    .where(and(eq(prices.market, market), isReduced(market)))
    .groupBy(products.id, products.popularity)
    .orderBy(desc(products.popularity), desc(products.id))
    .limit(most)
  return rows.map(({ id }) => id)
}

/** Beside a higher price; for who looks at a release, as that makes it. */
function isReduced(market: string) {
  const planned = [...(shownRelease()?.prices ?? [])].flatMap(([place, { regular }]) => {
    const [variant = '', where] = place.split('/')
    return where === market ? [{ variant, isReduced: regular !== null }] : []
  })
  if (!planned.length) return isNotNull(prices.regularAmount)
  const idsOf = (wanted: boolean) => planned.flatMap(({ variant, isReduced }) => (isReduced === wanted ? variant : []))
  const stays = and(isNotNull(prices.regularAmount), notInArray(prices.variantId, idsOf(false)))
  return or(stays, inArray(prices.variantId, idsOf(true)))
}

/** What is said of products, in the attributes' order, by slug. */
export async function readProductFacts(slugs: string[], { locale, language }: Channel) {
  if (!slugs.length) return {}
  const rows = await db
    .select({
      slug: products.slug,
      code: attributes.code,
      name: attributes.name,
      kind: attributes.kind,
      unit: attributes.unit,
      value: productAttributes.value,
      number: productAttributes.number,
      text: productAttributes.text,
      choice: attributeChoices.name,
    })
    .from(productAttributes)
    .innerJoin(products, and(eq(products.id, productAttributes.productId), isShownProduct()))
    .innerJoin(attributes, eq(attributes.id, productAttributes.attributeId))
    .leftJoin(
      attributeChoices,
      and(eq(attributeChoices.attributeId, attributes.id), eq(attributeChoices.code, productAttributes.value)),
    )
    .where(inArray(products.slug, slugs))
    .orderBy(attributes.position, attributes.code, attributeChoices.position)
  const facts: Record<string, ProductFact[]> = {}
  for (const { slug, code, name, kind, unit, value, number, text, choice } of rows) {
    const shown =
      kind === 'boolean'
        ? value === 'true'
        : choice
          ? localized(choice, locale)
          : number !== null
            ? `${number.toLocaleString(language)}${unit ? ` ${unit}` : ''}`
            : (text && localized(text, locale)) || value
    const own = facts[slug] ?? []
    facts[slug] = own
    const same = own.find((fact) => fact.code === code)
    if (same && shown) same.value += `, ${shown}`
    else own.push({ code, name: localized(name, locale), value: shown })
  }
  return facts
}
