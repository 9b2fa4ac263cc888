import 'server-only'
import { and, asc, count, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { db } from '@/db'
import { narrowing } from '@/db/portable'
import { contentAddresses, contentChanges, contentPages, contentTexts, contentVersions } from '@/db/schema/content'
import type { StorefrontCode } from '@/lib/kernel/channel'
import type { PageSeo } from './block'

const ofAddress = and(
  eq(contentTexts.pageId, contentAddresses.pageId),
  eq(contentTexts.locale, contentAddresses.locale),
)
const ofText = and(
  eq(contentVersions.pageId, contentTexts.pageId),
  eq(contentVersions.locale, contentTexts.locale),
  eq(contentVersions.number, contentTexts.publishedVersion),
)

/** Which pages the public sees otherwise since a number, in the order of the commits, and where they are now. */
export async function listChanges(storefront: StorefrontCode, since: number, limit: number) {
  const changes = await db
    .select({ number: contentChanges.number, pageId: contentChanges.pageId })
    .from(contentChanges)
    .where(gt(contentChanges.number, since))
    .orderBy(asc(contentChanges.number))
    .limit(limit)
  const ids = changes.map(({ pageId }) => pageId)
  const shown = ids.length
    ? await db
        .select({ id: contentAddresses.pageId, path: contentAddresses.path })
        .from(contentAddresses)
        .where(and(narrowing(eq(contentAddresses.storefront, storefront)), inArray(contentAddresses.pageId, ids)))
    : []
  const paths = new Map(shown.map(({ id, path }) => [id, path]))
  return {
    changed: ids.flatMap((id) => (paths.has(id) ? [{ id, path: paths.get(id) ?? '' }] : [])),
    removed: ids.filter((id) => !paths.has(id)),
    cursor: changes.at(-1)?.number ?? since,
    hasMore: changes.length === limit,
  }
}

export type ListedAddress = { id: string; path: string; publishedAt: Date }

/** Every page of a storefront that search engines may find, with its addresses everywhere: for sitemaps. */
export async function listSitemapPages(storefront: StorefrontCode, page: number, size: number, now = new Date()) {
  const rows = await db
    .select({
      id: contentAddresses.pageId,
      path: contentAddresses.path,
      publishedAt: contentTexts.publishedAt,
      seo: contentVersions.seo,
      blocks: contentVersions.blocks,
    })
    .from(contentAddresses)
    .innerJoin(contentPages, eq(contentPages.id, contentAddresses.pageId))
    .innerJoin(contentTexts, ofAddress)
    .innerJoin(contentVersions, ofText)
    .where(
      and(
        eq(contentAddresses.storefront, storefront),
        or(isNull(contentTexts.expiresAt), gt(contentTexts.expiresAt, now)),
      ),
    )
    .orderBy(asc(contentAddresses.path))
    .limit(size)
    .offset((page - 1) * size)
  const ids = rows.map(({ id }) => id)
  const all = ids.length
    ? await db
        .select({
          pageId: contentAddresses.pageId,
          storefront: contentAddresses.storefront,
          path: contentAddresses.path,
          locale: contentAddresses.locale,
        })
        .from(contentAddresses)
        .where(inArray(contentAddresses.pageId, ids))
    : []
  return rows
    .filter(({ seo }) => !(seo as PageSeo).isHidden)
    .map(({ seo: _, ...row }) => ({ ...row, addresses: all.filter(({ pageId }) => pageId === row.id) }))
}

/** The most pages that any storefront shows. */
export async function countAddresses(): Promise<number> {
  const rows = await db.select({ pages: count() }).from(contentAddresses).groupBy(contentAddresses.storefront)
  return Math.max(0, ...rows.map(({ pages }) => pages))
}
