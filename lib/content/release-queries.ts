import 'server-only'
import { asc, count, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { products, variants } from '@/db/schema/catalog'
import { contentMenus, contentReleaseItems, contentReleases, contentTexts } from '@/db/schema/content'
import { promotions } from '@/db/schema/promotions'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { type Locale, localized } from '@/lib/kernel/locale'
import { type ReleaseChange, type ReleaseState, releaseChange } from './release'
import { outcomeOf, type Standing, standingOf } from './release-apply'
import { isSame } from './same'

export type ReleaseLine = {
  id: string
  name: string
  note: string
  state: ReleaseState
  publishAt: Date | null
  publishedAt: Date | null
  createdAt: Date
  createdBy: string
  items: number
}

/** All releases, the newest first. Needs `content.write`. */
export async function listReleases(actor: Actor, states?: ReleaseState[]): Promise<ReleaseLine[]> {
  authorize(actor, 'content.write')
  const rows = await db
    .select()
    .from(contentReleases)
    .where(states && inArray(contentReleases.state, states))
    .orderBy(desc(contentReleases.id))
    .limit(200)
  const counts = await db
    .select({ id: contentReleaseItems.releaseId, items: count() })
    .from(contentReleaseItems)
    .groupBy(contentReleaseItems.releaseId)
  const itemsOf = new Map(counts.map(({ id, items }) => [id, items]))
  return rows.map((row) => ({ ...row, items: itemsOf.get(row.id) ?? 0 }))
}

export type ReleaseItem = {
  id: string
  change: ReleaseChange
  /** The thing's name, for people. */
  name: string
  /** The product that a price belongs to. */
  productId?: string
  /** How it was before it was published; how it is now while it was not. */
  before: Standing | null
  /** Whether there is nothing to do: it is so already, or was. */
  isSame: boolean
  /** How it stands by now, where somebody changed it after the release: it is not taken back then. */
  since?: Standing | null
}

/** A release with what is in it. Needs `content.write`; throws `notFound`. */
export async function requireRelease(
  actor: Actor,
  id: string,
  locale: Locale,
): Promise<ReleaseLine & { changes: ReleaseItem[] }> {
  authorize(actor, 'content.write')
  const [release] = await db.select().from(contentReleases).where(eq(contentReleases.id, id))
  if (!release) throw notFound('release')
  const rows = await db
    .select()
    .from(contentReleaseItems)
    .where(eq(contentReleaseItems.releaseId, id))
    .orderBy(asc(contentReleaseItems.id))
  const changes = await Promise.all(
    rows.map(async ({ id: item, change: stored, before }): Promise<ReleaseItem> => {
      const change = releaseChange.parse(stored)
      const now = await standingOf({ tx: db }, change).catch(() => null)
      const was = (before as Standing | null) ?? now
      const isOther = release.state === 'published' && !isSame(now, outcomeOf(change))
      return {
        id: item,
        change,
        ...(await nameOf(change, locale)),
        before: was,
        isSame: isSame(was, outcomeOf(change)),
        ...(isOther && { since: now }),
      }
    }),
  )
  return { ...release, items: rows.length, changes }
}

async function nameOf(change: ReleaseChange, locale: Locale): Promise<Pick<ReleaseItem, 'name' | 'productId'>> {
  if (change.kind === 'page') {
    const rows = await db
      .select({ title: contentTexts.title, locale: contentTexts.locale })
      .from(contentTexts)
      .where(eq(contentTexts.pageId, change.pageId))
    return { name: (rows.find((row) => row.locale === change.locale) ?? rows[0])?.title ?? change.pageId }
  }
  if (change.kind === 'price') {
    const [row] = await db
      .select({ sku: variants.sku, name: products.name, productId: products.id })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .where(eq(variants.id, change.variantId))
    if (!row) return { name: change.variantId }
    return { name: `${localized(row.name, locale)} · ${row.sku}`, productId: row.productId }
  }
  if (change.kind === 'promotion') {
    const [row] = await db
      .select({ name: promotions.name })
      .from(promotions)
      .where(eq(promotions.id, change.promotionId))
    return { name: localized(row?.name, locale) || change.promotionId }
  }
  if (change.kind === 'product') {
    const [row] = await db.select({ name: products.name }).from(products).where(eq(products.id, change.productId))
    return { name: localized(row?.name, locale) || change.productId }
  }
  const [row] = await db
    .select({ place: contentMenus.place, storefront: contentMenus.storefront })
    .from(contentMenus)
    .where(eq(contentMenus.id, change.menuId))
  return { name: row ? [row.place, row.storefront].filter(Boolean).join(' · ') : change.menuId }
}

/** The variant of an article number: what people type into a release. Needs `content.write`. */
export async function findVariantId(actor: Actor, sku: string): Promise<string | undefined> {
  authorize(actor, 'content.write')
  const [row] = await db.select({ id: variants.id }).from(variants).where(eq(variants.sku, sku.trim()))
  return row?.id
}

/** Promotions and products as choices for a release, by name. Needs `content.write`. */
export async function listReleaseChoices(actor: Actor, locale: Locale) {
  authorize(actor, 'content.write')
  const [offers, goods] = await Promise.all([
    db.select({ id: promotions.id, name: promotions.name }).from(promotions).orderBy(desc(promotions.id)).limit(100),
    db.select({ id: products.id, name: products.name }).from(products).orderBy(desc(products.updatedAt)).limit(200),
  ])
  const named = (rows: { id: string; name: Parameters<typeof localized>[0] }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: localized(name, locale) || id }))
  return { promotions: named(offers), products: named(goods) }
}
