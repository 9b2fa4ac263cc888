import 'server-only'
import { and, asc, count, countDistinct, eq, exists, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { contentPages, contentRetiredBlocks, contentTexts, contentUses, contentVersions } from '@/db/schema/content'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Block } from './block'
import { placesOf } from './block-places'
import type { BlockType } from './blocks'
import { convertBlock, type Retired } from './retire'

/** The kinds of blocks that editors are no longer offered. For everyone: nothing secret is kept here. */
export async function listRetired(): Promise<Retired[]> {
  const { type, successor, note } = contentRetiredBlocks
  const rows = await db.select({ type, successor, note }).from(contentRetiredBlocks).orderBy(asc(type))
  return rows as Retired[]
}

/** On how many pages each kind of block stands, as draft or as published. Needs `content.write`. */
export async function countBlockUses(actor: Actor): Promise<Record<string, number>> {
  authorize(actor, 'content.write')
  const rows = await db
    .select({ type: contentUses.target, pages: countDistinct(contentUses.pageId) })
    .from(contentUses)
    .innerJoin(contentPages, eq(contentPages.id, contentUses.pageId))
    .where(and(eq(contentUses.kind, 'block'), isNull(contentPages.trashedAt)))
    .groupBy(contentUses.target)
  return Object.fromEntries(rows.map(({ type, pages }) => [type, pages]))
}

/** What moving the pages of a kind of block to its successor would take: texts, and properties that find no place. */
export async function foreseeMove(actor: Actor, type: string, into: BlockType) {
  authorize(actor, 'content.write')
  const [found] = await db.select({ texts: count() }).from(contentTexts).where(hasBlock(type))
  const rows = await db
    .select({ draft: contentTexts.blocks, shown: contentVersions.blocks })
    .from(contentTexts)
    .leftJoin(contentVersions, isPublishedVersion)
    .where(hasBlock(type))
    .limit(200)
  const lost = rows
    .flatMap(({ draft, shown }) => placesOf([...(draft as Block[]), ...((shown ?? []) as Block[])]))
    .flatMap(({ block }) => (block.type === type ? convertBlock(block, into).lost : []))
  return { texts: found?.texts ?? 0, lost: [...new Set(lost)] }
}

const isPublishedVersion = and(
  eq(contentVersions.pageId, contentTexts.pageId),
  eq(contentVersions.locale, contentTexts.locale),
  eq(contentVersions.number, contentTexts.publishedVersion),
)

/** Of a text: whether such a block stands in its draft or in what is published of it. */
export const hasBlock = (type: string) =>
  exists(
    db
      .select({ target: contentUses.target })
      .from(contentUses)
      .where(
        and(
          eq(contentUses.pageId, contentTexts.pageId),
          eq(contentUses.locale, contentTexts.locale),
          eq(contentUses.kind, 'block'),
          eq(contentUses.target, type),
        ),
      ),
  )
