import 'server-only'
import { and, eq, isNull, max, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { isUniqueViolation } from '@/db/portable'
import { contentPages, contentTexts } from '@/db/schema/content'
import { slugify } from '@/lib/catalog/slug'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { type Id, newId } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import { MINUTE } from '@/lib/kernel/time'
import { acceptBlocks } from './accept-blocks'
import { type Block, emptySeo } from './block'
import { cleanBlocks } from './clean-blocks'
import { pageCreated, pageEdited } from './events'
import { withLocked } from './locked-blocks'
import type { MergeConflict } from './merge'
import { mergeContent } from './merge-content'
import { type addLanguageInput, type createPageInput, hasAddress, type PageContent, type saveDraftInput } from './page'
import { isReserved } from './page-address'
import { isText, lockPage, lockText } from './page-rows'
import { isSame } from './same'
import { refuseSnippetCycle } from './snippet-rows'
import { noteUses } from './use-rows'
import { keepVersion } from './version-rows'

/** A new page, as a draft in one language. Throws `invalid` for an address that is the shop's own or a key that is taken. */
export async function createPage(
  context: Context,
  { locale, title, slug: wish, blocks, seo = emptySeo, ...place }: z.output<typeof createPageInput>,
): Promise<{ id: Id<'page'>; revision: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.write')
  if (place.key) authorize(actor, 'content.publish')
  await checkPlace(context, place)
  const id = newId('page', now.getTime())
  const slug = wish || (place.key === 'home' ? '' : slugOf(title, place.parentId) || id.replace('_', '-'))
  checkSlug({ ...place, slug })
  const by = actor.name ?? actor.id
  const parent = place.parentId ? eq(contentPages.parentId, place.parentId) : isNull(contentPages.parentId)
  const [last] = await tx
    .select({ position: max(contentPages.position) })
    .from(contentPages)
    .where(parent)
  try {
    await tx
      .insert(contentPages)
      .values({ ...place, id, position: (last?.position ?? 0) + 1, createdAt: now, createdBy: by })
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { key: ['taken'] }) : error
  }
  const given = place.templateId && !blocks.length ? await templateBlocks(context, place.templateId, locale) : blocks
  const content = { title, slug, blocks: harmless(given), seo }
  await tx.insert(contentTexts).values({ ...content, pageId: id, locale, editedAt: now, editedBy: by })
  await noteUses(context, { pageId: id, locale, isPublished: false }, content)
  await emit(pageCreated({ id, title, locale, kind: place.kind }))
  return { id, revision: 1 }
}

/** Begins a page in another language, empty or with what it says in one that there is. Throws `conflict` if it is there. */
export async function addLanguage(
  context: Context,
  { pageId, locale, from }: z.output<typeof addLanguageInput>,
): Promise<{ revision: number }> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.write')
  const page = await lockPage(tx, pageId)
  const [other] = await tx
    .select({ locale: contentTexts.locale })
    .from(contentTexts)
    .where(eq(contentTexts.pageId, pageId))
  const source = await lockText(tx, pageId, from ?? other?.locale ?? locale)
  const { title, slug, seo } = source
  const fresh = page.templateId ? await templateBlocks(context, page.templateId, locale) : []
  const blocks = from ? source.blocks : fresh
  const [made] = await tx
    .insert(contentTexts)
    .values({
      pageId,
      locale,
      title,
      slug,
      blocks,
      seo: from ? seo : emptySeo,
      editedAt: now,
      editedBy: actor.name ?? actor.id,
    })
    .onConflictDoNothing()
    .returning({ revision: contentTexts.revision })
  if (!made) throw conflict('languageIsThere')
  await noteUses(context, { pageId, locale, isPublished: false }, { blocks, seo })
  await emit(pageCreated({ id: pageId, title, locale, kind: page.kind }))
  return made
}

export type SavedDraft = PageContent & {
  revision: number
  /** Whether somebody had saved meanwhile, so that what is stored is more than what was sent. */
  merged: boolean
  /** What could not be both true: mine stands, theirs is in the version that was kept. */
  conflicts: MergeConflict[]
}

/** Every so often the timeline says that somebody works on a page; not with each save of the editor. */
const SAID_EVERY = 10 * MINUTE

/**
 * Keeps a draft; the public sees nothing of it. Who began with an older revision loses nothing, and takes nothing away from
 * the others: both are merged by the ids of the blocks, and what was stored before is kept as a version where they
 * contradict each other. Throws `invalid` for an address that is the shop's own or a change of what a template has locked.
 */
export async function saveDraft(
  context: Context,
  { pageId, locale, base, ...sent }: z.output<typeof saveDraftInput>,
): Promise<SavedDraft> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'content.write')
  const page = await lockPage(tx, pageId)
  if (page.trashedAt) throw notFound('page')
  const stored = await lockText(tx, pageId, locale)
  const mine = { ...sent, blocks: harmless(sent.blocks) }
  const isLate = base.revision !== stored.revision
  const { content, conflicts } = isLate ? mergeContent(base, mine, stored) : { content: mine, conflicts: [] }
  checkSlug({ ...page, slug: content.slug })
  // Nothing new is said: what was approved stays approved.
  const { revision: unchanged, title, slug, blocks, seo } = stored
  if (isSame(content, { title, slug, blocks, seo }))
    return { ...content, revision: unchanged, merged: isLate, conflicts }
  if (page.templateId) content.blocks = withLocked(stored.blocks, content.blocks)
  await refuseSnippetCycle(context, { pageId, locale }, content.blocks, 'draft')
  if (conflicts.length) await keepVersion(context, { pageId, locale }, stored, { ...stored, reason: 'kept' })
  const by = actor.name ?? actor.id
  const [saved] = await tx
    .update(contentTexts)
    .set({ ...content, stage: 'draft', revision: sql`${contentTexts.revision} + 1`, editedAt: now, editedBy: by })
    .where(and(isText(pageId, locale), eq(contentTexts.revision, stored.revision)))
    .returning({ revision: contentTexts.revision })
  if (!saved) throw conflict('conflict')
  await noteUses(context, { pageId, locale, isPublished: false }, content)
  const { revision } = saved
  if (stored.editedBy !== by || now.getTime() - stored.editedAt.getTime() > SAID_EVERY || conflicts.length)
    await emit(pageEdited({ id: pageId, title: content.title, locale, revision }))
  return { ...content, revision, merged: isLate, conflicts }
}

/** Known blocks as their definitions want them, unknown ones without anything that could run. */
const harmless = (blocks: Block[]) => acceptBlocks(cleanBlocks(blocks))

/** An address made of the title; one that is the shop's own gets a second word. */
function slugOf(title: string, parentId: string | null): string {
  const slug = slugify(title)
  return !parentId && isReserved(slug) ? `${slug}-page` : slug
}

/** What a template says in this language, else in any. Throws `invalid` when it is none. */
async function templateBlocks({ tx }: Context, templateId: string, locale: Locale): Promise<Block[]> {
  const rows = await tx
    .select({ locale: contentTexts.locale, blocks: contentTexts.blocks })
    .from(contentTexts)
    .innerJoin(contentPages, eq(contentPages.id, contentTexts.pageId))
    .where(and(eq(contentPages.id, templateId), eq(contentPages.kind, 'template'), isNull(contentPages.trashedAt)))
  const found = rows.find((row) => row.locale === locale) ?? rows[0]
  if (!found) throw invalid('invalid', { templateId: ['unknown'] })
  return found.blocks as Block[]
}

type Place = Pick<z.output<typeof createPageInput>, 'kind' | 'parentId' | 'key'>

function checkSlug({ kind, parentId, key, slug }: Place & { slug: string }) {
  if (!hasAddress(kind)) return
  if (!slug && key !== 'home') throw invalid('invalid', { slug: ['required'] })
  if (!parentId && isReserved(slug)) throw invalid('invalid', { slug: ['reserved'] })
}

async function checkPlace({ tx }: Context, { kind, parentId }: Place): Promise<void> {
  if (!parentId) return
  const [parent] = await tx
    .select({ kind: contentPages.kind, trashedAt: contentPages.trashedAt })
    .from(contentPages)
    .where(eq(contentPages.id, parentId))
  if (!parent || parent.trashedAt || !hasAddress(parent.kind) || !hasAddress(kind))
    throw invalid('invalid', { parentId: ['unknown'] })
}
