import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { contentRetiredBlocks, contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid, notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { Block } from './block'
import { mapBlocks, placesOf } from './block-places'
import type { BlockType } from './blocks'
import { blockOffered, blockRetired, blocksMoved } from './events'
import { isText, lockText } from './page-rows'
import { publishKeptVersion } from './publish-commands'
import { convertBlock, type ofTypeInput, type retireInput } from './retire'
import { hasBlock } from './retired-queries'
import { noteUses } from './use-rows'
import { keepVersion, requireVersion } from './version-rows'

/** Editors are no longer offered such blocks. Throws `invalid` when the successor is retired itself. */
export async function retireBlock(
  { tx, actor, now, emit }: Context,
  { type, successor, note }: z.output<typeof retireInput>,
): Promise<void> {
  authorize(actor, 'design.write')
  const [gone] = await tx.select().from(contentRetiredBlocks).where(eq(contentRetiredBlocks.type, successor))
  if (gone) throw invalid('invalid', { successor: ['retired'] })
  const said = { successor, note, retiredAt: now, retiredBy: actor.name ?? actor.id }
  await tx
    .insert(contentRetiredBlocks)
    .values({ type, ...said })
    .onConflictDoUpdate({ target: contentRetiredBlocks.type, set: said })
  await emit(blockRetired({ type, successor }))
}

/** The other way round. Throws `notFound`. */
export async function offerBlock({ tx, actor, emit }: Context, { type }: z.output<typeof ofTypeInput>): Promise<void> {
  authorize(actor, 'design.write')
  const [row] = await tx
    .delete(contentRetiredBlocks)
    .where(eq(contentRetiredBlocks.type, type))
    .returning({ type: contentRetiredBlocks.type })
  if (!row) throw notFound('pattern')
  await emit(blockOffered({ type }))
}

/** So many texts at once; whoever has more asks again. */
const MOST = 500

/**
 * Makes blocks of a retired kind those of its successor, in drafts and in what is published; earlier versions stay as
 * they were. Answers how many texts were moved, and how many are left. Throws `notFound` when the kind is not retired.
 */
export async function moveRetired(
  context: Context,
  { type }: z.output<typeof ofTypeInput>,
): Promise<{ moved: number; left: number }> {
  const { tx, actor, emit } = context
  authorize(actor, 'design.write')
  authorize(actor, 'content.publish')
  const [retired] = await tx.select().from(contentRetiredBlocks).where(eq(contentRetiredBlocks.type, type))
  if (!retired) throw notFound('pattern')
  const into = retired.successor as BlockType
  const { pageId, locale } = contentTexts
  const found = await tx
    .select({ pageId, locale })
    .from(contentTexts)
    .where(hasBlock(type))
    .orderBy(asc(pageId), asc(locale))
  for (const text of found.slice(0, MOST)) await moveText(context, text, type, into)
  const moved = Math.min(found.length, MOST)
  await emit(blocksMoved({ type, successor: into, texts: moved }))
  return { moved, left: found.length - moved }
}

async function moveText(context: Context, of: { pageId: string; locale: Locale }, type: string, into: BlockType) {
  const { tx, actor, now } = context
  const convert = (blocks: readonly Block[]) =>
    mapBlocks(blocks, (block) => (block.type === type ? convertBlock(block, into).block : block))
  const has = (blocks: readonly Block[]) => placesOf(blocks).some(({ block }) => block.type === type)
  const note = `${type} → ${into}`
  const text = await lockText(tx, of.pageId, of.locale)
  let { revision } = text
  const isPublic = text.revision === text.publishedRevision
  if (has(text.blocks)) {
    // What is public is a version already.
    if (!isPublic) await keepVersion(context, of, text, { ...text, reason: 'kept', note })
    const blocks = convert(text.blocks)
    revision += 1
    await tx
      .update(contentTexts)
      .set({
        blocks,
        revision: sql`${contentTexts.revision} + 1`,
        editedAt: now,
        editedBy: actor.name ?? actor.id,
      })
      .where(isText(of.pageId, of.locale))
    await noteUses(context, { ...of, isPublished: false }, { blocks, seo: text.seo })
  }
  if (text.publishedVersion === null) return
  const shown = await requireVersion(tx, of, text.publishedVersion)
  if (!has(shown.blocks)) return
  const content = { ...shown, blocks: convert(shown.blocks) }
  const version = await keepVersion(context, of, content, {
    reason: 'published',
    note,
    revision: isPublic ? revision : shown.revision,
  })
  await publishKeptVersion(context, { ...of, version })
}
