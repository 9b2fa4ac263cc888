import 'server-only'
import { and, asc, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contentReleases, contentSchedules, contentTexts } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { PlanState } from './plan'

export type Plan = {
  id: string
  kind: 'publish' | 'unpublish' | 'release'
  pageId: string | null
  releaseId: string | null
  locale: Locale | null
  version: number | null
  /** Of the page or the release. */
  title: string
  at: Date
  state: PlanState
  fault: string | null
  createdBy: string
}

type Filter = {
  pageId?: string
  releaseId?: string
  from?: Date
  to?: Date
  state?: PlanState
  newestFirst?: boolean
  limit?: number
}

/** What will happen by itself, or has, in the order of its moments. Needs `content.write`. */
export async function listPlans(actor: Actor, filter: Filter = {}): Promise<Plan[]> {
  authorize(actor, 'content.write')
  const conditions: (SQL | undefined)[] = [
    filter.pageId ? eq(contentSchedules.pageId, filter.pageId) : undefined,
    filter.releaseId ? eq(contentSchedules.releaseId, filter.releaseId) : undefined,
    filter.from ? gte(contentSchedules.at, filter.from) : undefined,
    filter.to ? lt(contentSchedules.at, filter.to) : undefined,
    filter.state ? eq(contentSchedules.state, filter.state) : undefined,
  ]
  const rows = await db
    .select({
      id: contentSchedules.id,
      kind: contentSchedules.kind,
      pageId: contentSchedules.pageId,
      releaseId: contentSchedules.releaseId,
      locale: contentSchedules.locale,
      version: contentSchedules.version,
      at: contentSchedules.at,
      state: contentSchedules.state,
      fault: contentSchedules.fault,
      createdBy: contentSchedules.createdBy,
      page: contentTexts.title,
      release: contentReleases.name,
    })
    .from(contentSchedules)
    .leftJoin(
      contentTexts,
      and(eq(contentTexts.pageId, contentSchedules.pageId), eq(contentTexts.locale, contentSchedules.locale)),
    )
    .leftJoin(contentReleases, eq(contentReleases.id, contentSchedules.releaseId))
    .where(and(...conditions))
    .orderBy(filter.newestFirst ? desc(contentSchedules.at) : asc(contentSchedules.at), asc(contentSchedules.id))
    .limit(filter.limit ?? 500)
  return rows.map(({ page, release, ...row }) => ({ ...row, title: page ?? release ?? '' }))
}
