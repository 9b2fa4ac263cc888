import 'server-only'
import { and, eq } from 'drizzle-orm'
import { lockTable } from '@/db/portable'
import { contentTexts, contentUses, contentVersions } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { conflict } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Block } from './block'
import { needsOf } from './block-tree'
import { findSnippetCycle } from './snippet-cycle'

/**
 * Refuses a page that would come to stand within itself, as drafts or as what the public sees. Two who close a circle
 * together wait for each other. Throws `conflict('snippetCycle')`.
 */
export async function refuseSnippetCycle(
  { tx }: Context,
  { pageId, locale }: { pageId: string; locale: Locale },
  blocks: readonly Block[],
  face: 'draft' | 'published',
): Promise<void> {
  if (!needsOf(blocks).snippets.length) return
  await lockTable(contentUses)
  const load = face === 'draft' ? draftOf : publishedOf
  if (await findSnippetCycle(pageId, blocks, load)) throw conflict('snippetCycle')

  async function draftOf(id: string): Promise<Block[]> {
    const rows = await tx.select({ blocks: contentTexts.blocks }).from(contentTexts).where(eq(contentTexts.pageId, id))
    return rows.flatMap((row) => row.blocks as Block[])
  }

  async function publishedOf(id: string): Promise<Block[]> {
    const rows = await tx
      .select({ blocks: contentVersions.blocks, locale: contentVersions.locale })
      .from(contentTexts)
      .innerJoin(
        contentVersions,
        and(
          eq(contentVersions.pageId, contentTexts.pageId),
          eq(contentVersions.locale, contentTexts.locale),
          eq(contentVersions.number, contentTexts.publishedVersion),
        ),
      )
      .where(eq(contentTexts.pageId, id))
    const own = rows.filter((row) => row.locale === locale)
    return (own.length ? own : rows).flatMap((row) => row.blocks as Block[])
  }
}
