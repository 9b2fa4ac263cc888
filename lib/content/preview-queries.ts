import 'server-only'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { contentPages, contentPreviews, contentTexts } from '@/db/schema/content'
import { hashOf } from '@/lib/identity/link-token'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { PageContent, PageKind } from './page'
import { chainOf } from './page-address'
import { toText } from './page-rows'
import type { PreviewLink } from './preview'
import { requireVersion } from './version-rows'

/** A page that is not public, as somebody may see it. */
export type PreviewedPage = PageContent & {
  id: string
  kind: PageKind
  key: string | null
  locale: Locale
  /** Of the link it is seen with; null for staff. */
  expiresAt: Date | null
}

type Asked = {
  /** The id of a page, for staff; else the token of a link. */
  key: string
  locale: Locale
  staff: Actor | undefined
  now: Date
  /** A kept version instead of the draft; for staff only. */
  version?: number
}

/**
 * The draft of a page for those who write, or for whoever was given a link that still holds. Undefined for everybody
 * else, as for a page that is not there. In a language without a draft, another one's is shown.
 */
export async function getPreviewedPage({
  key,
  locale,
  staff,
  now,
  version,
}: Asked): Promise<PreviewedPage | undefined> {
  const isStaff = staff !== undefined && may(staff, 'content.write') && key.startsWith('page_')
  const link = isStaff ? null : await getLink(key, now)
  const pageId = isStaff ? key : link?.pageId
  if (!pageId) return undefined
  const [page] = await db
    .select({ id: contentPages.id, kind: contentPages.kind, key: contentPages.key })
    .from(contentPages)
    .where(and(eq(contentPages.id, pageId), isNull(contentPages.trashedAt)))
  if (!page) return undefined
  const texts = (await db.select().from(contentTexts).where(eq(contentTexts.pageId, pageId))).map(toText)
  const text = chainOf(locale).flatMap((one) => texts.find((each) => each.locale === one) ?? [])[0] ?? texts[0]
  if (!text) return undefined
  const kept = isStaff && version ? await requireVersion(db, { pageId, locale: text.locale }, version) : text
  const { title, slug, seo, blocks } = kept
  return { ...page, locale: text.locale, title, slug, seo, blocks, expiresAt: link?.expiresAt ?? null }
}

/** The links to the draft of a page that still hold, newest first. Nothing for those who may not write. */
export async function listPreviewLinks(actor: Actor, pageId: string, now: Date): Promise<PreviewLink[]> {
  if (!may(actor, 'content.write')) return []
  const { id, expiresAt, createdAt, createdBy } = contentPreviews
  const rows = await db
    .select({ id, expiresAt, createdAt, createdBy })
    .from(contentPreviews)
    .where(and(eq(contentPreviews.pageId, pageId), holds(now)))
    .orderBy(desc(createdAt))
  return rows.map((row) => ({
    ...row,
    expiresAt: row.expiresAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  }))
}

/** What whoever carries this token sees of the whole shop; undefined when the token holds no more. */
export async function getPreview(token: string): Promise<{ at: Date; release?: string } | undefined> {
  const now = new Date()
  const [row] = await db
    .select({ at: contentPreviews.at, release: contentPreviews.releaseId })
    .from(contentPreviews)
    .where(and(eq(contentPreviews.tokenHash, hashOf(token)), isNull(contentPreviews.pageId), holds(now)))
  if (!row?.at) return undefined
  // A release that is planned for later is seen on its day, among what else will be true by then.
  return row.release ? { at: row.at > now ? row.at : now, release: row.release } : { at: row.at }
}

const getLink = async (token: string, now: Date) =>
  (
    await db
      .select({ pageId: contentPreviews.pageId, expiresAt: contentPreviews.expiresAt })
      .from(contentPreviews)
      .where(and(eq(contentPreviews.tokenHash, hashOf(token)), holds(now)))
  )[0]

const holds = (now: Date) => and(gt(contentPreviews.expiresAt, now), isNull(contentPreviews.revokedAt))
