import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { assets } from '@/db/schema/assets'
import { contentAssetUses, contentUses } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import type { Locale } from '@/lib/kernel/locale'
import type { Block, PageSeo } from './block'
import { inPieces } from './in-pieces'
import { usesOf } from './uses'

type Of = { pageId: string; locale: Locale; isPublished: boolean }

/** Writes down what a page uses, as draft or as published: where-used, delete protection and broken links read it. */
export async function noteUses(
  { tx }: Context,
  of: Of,
  content: { blocks: Block[]; seo: PageSeo } | null,
): Promise<void> {
  const { pageId, locale, isPublished } = of
  const isThis = (uses: typeof contentUses | typeof contentAssetUses) =>
    and(eq(uses.pageId, pageId), eq(uses.locale, locale), eq(uses.isPublished, isPublished))
  await tx.delete(contentUses).where(isThis(contentUses))
  await tx.delete(contentAssetUses).where(isThis(contentAssetUses))
  if (!content) return
  const found = usesOf(content.blocks, content.seo)
  for (const uses of inPieces(found.uses, 100))
    await tx.insert(contentUses).values(uses.map((use) => ({ ...of, ...use })))
  for (const ids of inPieces(found.assets, 100)) {
    const known = await tx.select({ assetId: assets.id }).from(assets).where(inArray(assets.id, ids))
    if (known.length) await tx.insert(contentAssetUses).values(known.map(({ assetId }) => ({ ...of, assetId })))
  }
}
