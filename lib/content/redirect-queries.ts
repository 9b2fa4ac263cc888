import 'server-only'
import { and, asc, eq, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains } from '@/db/portable'
import { contentRedirects } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { StorefrontCode } from '@/lib/kernel/channel'

export type Redirect = {
  storefront: StorefrontCode
  path: string
  target: string
  isPermanent: boolean
  isAutomatic: boolean
  createdAt: Date
  createdBy: string
}

type Filter = { search?: string; storefront?: StorefrontCode; isAutomatic?: boolean }

/** Which addresses lead elsewhere, by address. Needs `content.write`. */
export async function listRedirects(
  actor: Actor,
  filter: Filter,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ rows: Redirect[]; total: number }> {
  authorize(actor, 'content.write')
  const conditions: (SQL | undefined)[] = [
    filter.storefront ? eq(contentRedirects.storefront, filter.storefront) : undefined,
    filter.isAutomatic === undefined ? undefined : eq(contentRedirects.isAutomatic, filter.isAutomatic),
    filter.search
      ? or(contains(contentRedirects.path, filter.search), contains(contentRedirects.target, filter.search))
      : undefined,
  ]
  const where = and(...conditions)
  const rows = await db
    .select()
    .from(contentRedirects)
    .where(where)
    .orderBy(asc(contentRedirects.storefront), asc(contentRedirects.path))
    .limit(limit)
    .offset(offset)
  return { rows, total: await db.$count(contentRedirects, where) }
}
