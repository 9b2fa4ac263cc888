import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { contentVersions } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { type Comparison, compareContent } from './compare'
import { requireText } from './page-rows'
import { requireVersion } from './version-rows'

export type VersionLine = {
  number: number
  title: string
  reason: 'published' | 'kept' | 'restored' | 'scheduled'
  note: string
  revision: number
  madeAt: Date
  madeBy: string
}

type Of = { pageId: string; locale: Locale }

/** What was published or kept of a page in one language, newest first. Needs `content.write`. */
export async function listVersions(actor: Actor, { pageId, locale }: Of, limit = 100): Promise<VersionLine[]> {
  authorize(actor, 'content.write')
  const { number, title, reason, note, revision, madeAt, madeBy } = contentVersions
  return db
    .select({ number, title, reason, note, revision, madeAt, madeBy })
    .from(contentVersions)
    .where(and(eq(contentVersions.pageId, pageId), eq(contentVersions.locale, locale)))
    .orderBy(desc(contentVersions.number))
    .limit(limit)
}

/** What differs between two versions, or a version and the draft. Needs `content.write`; throws `notFound`. */
export async function compareVersions(
  actor: Actor,
  of: Of,
  before: number,
  after: number | 'draft',
): Promise<Comparison> {
  authorize(actor, 'content.write')
  const first = await requireVersion(db, of, before)
  return compareContent(
    first,
    after === 'draft' ? await requireText(db, of.pageId, of.locale) : await requireVersion(db, of, after),
  )
}
