import 'server-only'
import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { db } from '@/db'
import { contains, narrowing } from '@/db/portable'
import { contentAddresses, contentPages, contentTexts } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { markets, storefrontCodes, storefronts } from '@/lib/kernel/channel'
import { type Locale, locales } from '@/lib/kernel/locale'
import { inPieces } from './in-pieces'
import { type PageKind, type PageStatus, statusOf } from './page'

/** A line of the tree of pages. */
export type PageLine = {
  id: string
  kind: PageKind
  key: string | null
  parentId: string | null
  position: number
  title: string
  /** Where the public finds it, in the first storefront of the reader's language that shows it: "en-ch/guides". */
  address: string | null
  languages: Partial<Record<Locale, PageStatus>>
  editedAt: Date
  /** How many pages stand below it. */
  below: number
}

export type PageFilter = {
  id?: string
  search?: string
  kind?: PageKind | 'trash'
  status?: PageStatus
  /** With `status`: in which language. */
  locale?: Locale
}

type Window = { limit: number; offset?: number }

/** The pages right below one, or at the top, in their order. Needs `content.write`. */
export async function listPagesBelow(
  actor: Actor,
  parentId: string | null,
  reader: Locale,
  { limit, offset = 0 }: Window,
): Promise<PageLine[]> {
  authorize(actor, 'content.write')
  const rows = await db
    .select(columns)
    .from(contentPages)
    .where(and(parentId ? eq(contentPages.parentId, parentId) : isNull(contentPages.parentId), inTree))
    .orderBy(asc(contentPages.position), asc(contentPages.id))
    .limit(limit)
    .offset(offset)
  return toLines(rows, reader)
}

/** How many there are right below it. */
export async function countPagesBelow(actor: Actor, parentId: string | null): Promise<number> {
  authorize(actor, 'content.write')
  return db.$count(
    contentPages,
    and(parentId ? eq(contentPages.parentId, parentId) : isNull(contentPages.parentId), inTree),
  )
}

/** Pages that fit, wherever they stand, those that were worked on last first. Needs `content.write`. */
export async function listPages(
  actor: Actor,
  filter: PageFilter,
  reader: Locale,
  { limit, offset = 0 }: Window,
): Promise<PageLine[]> {
  authorize(actor, 'content.write')
  const rows = await db
    .select(columns)
    .from(contentPages)
    .where(fits(filter))
    .orderBy(desc(contentPages.id))
    .limit(limit)
    .offset(offset)
  return toLines(rows, reader)
}

export async function countPages(actor: Actor, filter: PageFilter): Promise<number> {
  authorize(actor, 'content.write')
  return db.$count(contentPages, fits(filter))
}

/** Pages as choices: for a new parent, a link, a template. */
export async function listPageChoices(
  actor: Actor,
  kind: PageKind,
  reader: Locale,
  limit = 200,
): Promise<{ id: string; title: string }[]> {
  return (await listPages(actor, { kind }, reader, { limit })).map(({ id, title }) => ({ id, title }))
}

const columns = {
  id: contentPages.id,
  kind: contentPages.kind,
  key: contentPages.key,
  parentId: contentPages.parentId,
  position: contentPages.position,
}
type Row = Pick<PageLine, keyof typeof columns>

const inTree = and(isNull(contentPages.trashedAt), inArray(contentPages.kind, ['page', 'article']))

function fits({ id, search, kind, status, locale }: PageFilter): SQL | undefined {
  const inLocale = locale ? eq(contentTexts.locale, locale) : undefined
  const text = (condition?: SQL) =>
    db
      .select({ one: sql`1` })
      .from(contentTexts)
      .where(and(eq(contentTexts.pageId, contentPages.id), inLocale, condition))
  const found =
    search &&
    inArray(
      contentPages.id,
      db
        .select({ id: contentTexts.pageId })
        .from(contentTexts)
        .where(or(contains(contentTexts.title, search), contains(contentTexts.slug, search))),
    )
  const isTrash = kind === 'trash'
  return and(
    id ? eq(contentPages.id, id) : undefined,
    isTrash ? isNotNull(contentPages.trashedAt) : isNull(contentPages.trashedAt),
    kind && !isTrash ? eq(contentPages.kind, kind) : undefined,
    found || undefined,
    status === 'missing' ? notExists(text()) : status ? exists(text(has(status))) : undefined,
  )
}

function has(status: Exclude<PageStatus, 'missing'>): SQL | undefined {
  const isPublished = isNotNull(contentTexts.publishedVersion)
  const isNewer = sql`${contentTexts.revision} > coalesce(${contentTexts.publishedRevision}, 0)`
  if (status === 'changed') return and(isPublished, isNewer)
  if (status === 'published') return and(isPublished, sql`not (${isNewer})`)
  if (status === 'expired') return and(isPublished, sql`${contentTexts.expiresAt} <= ${Date.now()}`)
  return and(isNull(contentTexts.publishedVersion), eq(contentTexts.stage, status))
}

async function toLines(rows: Row[], reader: Locale, now = new Date()): Promise<PageLine[]> {
  const ids = rows.map(({ id }) => id)
  if (!ids.length) return []
  const storefrontsOf = storefrontCodes.filter((code) => storefronts[code].locale === reader)
  const [texts, below, addresses] = await Promise.all([
    Promise.all(inPieces(ids).map((piece) => textsOf(piece))).then((parts) => parts.flat()),
    db
      .select({ id: contentPages.parentId, pages: count() })
      .from(contentPages)
      .where(and(inArray(contentPages.parentId, ids), inTree))
      .groupBy(contentPages.parentId),
    db
      .select({ pageId: contentAddresses.pageId, storefront: contentAddresses.storefront, path: contentAddresses.path })
      .from(contentAddresses)
      .where(
        and(inArray(contentAddresses.pageId, ids), narrowing(inArray(contentAddresses.storefront, storefrontsOf))),
      ),
  ])
  const counts = new Map(below.map(({ id, pages }) => [id, pages]))
  const first = Object.values(markets).find(({ locale }) => locale === reader)?.storefront ?? storefrontsOf[0]
  return rows.map((row) => {
    const own = texts.filter(({ pageId }) => pageId === row.id)
    const shown = [reader, ...locales].flatMap((locale) => own.find((text) => text.locale === locale) ?? [])[0]
    const found = addresses.filter(({ pageId }) => pageId === row.id)
    const address = found.find(({ storefront }) => storefront === first) ?? found[0]
    return {
      ...row,
      title: shown?.title ?? row.id,
      address: address ? `${address.storefront}/${address.path}` : null,
      languages: Object.fromEntries(own.map((text) => [text.locale, statusOf(text, now)])),
      editedAt: new Date(Math.max(0, ...own.map(({ editedAt }) => editedAt.getTime()))),
      below: counts.get(row.id) ?? 0,
    }
  })
}

const textsOf = (ids: string[]) =>
  db
    .select({
      pageId: contentTexts.pageId,
      locale: contentTexts.locale,
      title: contentTexts.title,
      stage: contentTexts.stage,
      revision: contentTexts.revision,
      editedAt: contentTexts.editedAt,
      publishedVersion: contentTexts.publishedVersion,
      publishedRevision: contentTexts.publishedRevision,
      expiresAt: contentTexts.expiresAt,
    })
    .from(contentTexts)
    .where(inArray(contentTexts.pageId, ids))
