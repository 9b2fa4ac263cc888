import 'server-only'
import { and, asc, eq, inArray, lte, or } from 'drizzle-orm'
import { db } from '@/db'
import { contentReleaseItems, contentReleases } from '@/db/schema/content'
import type { ShownRelease } from '@/lib/kernel/shown-release'
import { releaseChange } from './release'

/**
 * What releases will have made true by a moment: those that are planned until then, and the one that is looked at (`id`)
 * after them, in whatever state it is. Undefined when none of them changes anything.
 */
export async function readShownRelease(at: Date, id = ''): Promise<ShownRelease | undefined> {
  const isPlanned = and(eq(contentReleases.state, 'scheduled'), lte(contentReleases.publishAt, at))
  const releases = await db
    .select({ id: contentReleases.id, name: contentReleases.name, at: contentReleases.publishAt })
    .from(contentReleases)
    .where(or(isPlanned, eq(contentReleases.id, id)))
    .orderBy(asc(contentReleases.publishAt), asc(contentReleases.id))
  if (!releases.length) return undefined
  const own = releases.find((release) => release.id === id)
  const inOrder = [...releases.filter((release) => release !== own), ...(own ? [own] : [])]
  const ids = inOrder.map((release) => release.id)
  const rows = await db
    .select({ releaseId: contentReleaseItems.releaseId, change: contentReleaseItems.change })
    .from(contentReleaseItems)
    .where(inArray(contentReleaseItems.releaseId, ids))
    .orderBy(asc(contentReleaseItems.id))
  const pages: ShownRelease['pages'] = []
  const prices = new Map<string, { amount: number; regular: number | null }>()
  const products = new Map<string, 'published' | 'draft'>()
  const promotions = new Map<string, 'active' | 'ended'>()
  const menus = new Map<string, unknown[]>()
  for (const release of inOrder)
    for (const { releaseId, change: stored } of rows) {
      if (releaseId !== release.id) continue
      const change = releaseChange.parse(stored)
      if (change.kind === 'page') pages.push({ ...change, at: (release !== own && release.at) || at })
      if (change.kind === 'price')
        prices.set(`${change.variantId}/${change.market}`, { amount: change.amount, regular: change.regular })
      if (change.kind === 'product') products.set(change.productId, change.status)
      if (change.kind === 'promotion') promotions.set(change.promotionId, change.status)
      if (change.kind === 'menu') menus.set(change.menuId, change.items)
    }
  return { ...(own && { name: own.name }), pages, prices, products, promotions, menus }
}
