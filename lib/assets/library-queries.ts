import 'server-only'
import { and, asc, count, desc, eq, exists, gt, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { beginsWith, contains, jsonAsText, jsonText } from '@/db/portable'
import { assetCollectionMembers, assetFolders, assets, assetTags } from '@/db/schema/assets'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { locales } from '@/lib/kernel/locale'
import { DAY } from '@/lib/kernel/time'
import { type AssetKind, assetKinds } from './asset'
import { assetColumns } from './asset-queries'
import { EXPIRING_DAYS, type LibraryFilter } from './library'
import type { LibraryState } from './library-words'
import { listAlike } from './likeness-queries'

const libraryColumns = {
  ...assetColumns,
  title: assets.title,
  isDecorative: assets.isDecorative,
  folderId: assets.folderId,
  status: assets.status,
  hasConsent: assets.hasConsent,
  expiresAt: assets.expiresAt,
  territory: assets.territory,
  durationMs: assets.durationMs,
}

/** The library, newest first unless asked otherwise. Needs `catalog.read`. */
export async function listAssets(actor: Actor, filter: LibraryFilter = {}, now = new Date()) {
  authorize(actor, 'catalog.read')
  const where = await whereOf(actor, filter, now)
  const size = filter.pageSize ?? 48
  const page = filter.page ?? 1
  const [rows, [total]] = await Promise.all([
    db
      .select(libraryColumns)
      .from(assets)
      .where(where)
      .orderBy(...orderOf(filter))
      .limit(size)
      .offset((page - 1) * size),
    db.select({ n: count() }).from(assets).where(where),
  ])
  return { rows, total: total?.n ?? 0, page, pageSize: size }
}

export type LibraryAsset = Awaited<ReturnType<typeof listAssets>>['rows'][number]

/** How many assets there are of each kind and in each state. Needs `catalog.read`. */
export async function countAssets(actor: Actor, now = new Date()) {
  authorize(actor, 'catalog.read')
  const sumOf = (condition: SQL | undefined) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number)
  const sums = (wanted: Record<string, SQL | undefined>) =>
    Object.fromEntries(Object.entries(wanted).map(([name, where]) => [name, sumOf(where)]))
  const ofKind = Object.fromEntries(assetKinds.map((kind) => [kind, eq(assets.kind, kind)]))
  // All of them while the table is read once.
  const [counted] = await db.select({ kinds: sums(ofKind), states: sums(conditions(now)) }).from(assets)
  const there = Object.entries(counted?.kinds ?? {}).filter(([, n]) => n > 0)
  return {
    kinds: Object.fromEntries(there) as Partial<Record<AssetKind, number>>,
    states: (counted?.states ?? {}) as Partial<Record<LibraryState, number>>,
  }
}

/** The tags that are used most, with their number. Needs `catalog.read`. */
export async function listAssetTags(actor: Actor, most = 200) {
  authorize(actor, 'catalog.read')
  return db
    .select({ tag: assetTags.tag, count: count() })
    .from(assetTags)
    .groupBy(assetTags.tag)
    .orderBy(desc(count()), asc(assetTags.tag))
    .limit(most)
}

const orderOf = ({ sort }: LibraryFilter) =>
  sort === 'name'
    ? [asc(assets.fileName), asc(assets.id)]
    : sort === 'size'
      ? [desc(assets.bytes), asc(assets.id)]
      : [desc(assets.createdAt), desc(assets.id)]

async function whereOf(actor: Actor, filter: LibraryFilter, now: Date): Promise<SQL | undefined> {
  const { search, kind, state, folder, collection, tag } = filter
  const member = db
    .select({ one: sql`1` })
    .from(assetCollectionMembers)
    .where(
      and(eq(assetCollectionMembers.assetId, assets.id), eq(assetCollectionMembers.collectionId, collection ?? '')),
    )
  const tagged = db
    .select({ one: sql`1` })
    .from(assetTags)
    .where(and(eq(assetTags.assetId, assets.id), eq(assetTags.tag, tag ?? '')))
  return and(
    ...(search ? search.split(/\s+/).map((word) => contains(assets.searchText, word)) : []),
    kind && eq(assets.kind, kind),
    state === 'alike' ? inArray(assets.id, await listAlike(actor)) : undefined,
    state && state !== 'alike' ? conditions(now)[state] : undefined,
    folder === 'none' ? isNull(assets.folderId) : undefined,
    folder && folder !== 'none' ? inArray(assets.folderId, await foldersUnder(folder)) : undefined,
    collection ? exists(member) : undefined,
    tag ? exists(tagged) : undefined,
  )
}

/** What each state asks of an asset. */
const conditions = (now: Date): Record<LibraryState, SQL | undefined> => ({
  draft: eq(assets.status, 'draft'),
  rejected: eq(assets.status, 'rejected'),
  expired: lte(assets.expiresAt, now),
  expiring: and(gt(assets.expiresAt, now), lte(assets.expiresAt, new Date(now.getTime() + EXPIRING_DAYS * DAY))),
  noConsent: eq(assets.hasConsent, false),
  limited: ne(jsonAsText(assets.territory), '[]'),
  noAlt: and(
    eq(assets.isDecorative, false),
    inArray(assets.kind, ['image', 'video']),
    or(...locales.map((locale) => sql`coalesce(${jsonText(assets.alt, locale)}, '') = ''`)),
  ),
})

/** A folder and all that lie in it. */
async function foldersUnder(id: string): Promise<string[]> {
  const [folder] = await db.select({ path: assetFolders.path }).from(assetFolders).where(eq(assetFolders.id, id))
  if (!folder) return [id]
  const inner = await db
    .select({ id: assetFolders.id })
    .from(assetFolders)
    .where(beginsWith(assetFolders.path, `${folder.path}/`))
  return [id, ...inner.map((each) => each.id)]
}
