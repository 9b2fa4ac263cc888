import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockRow } from '@/db/portable'
import { contentMenus, contentReleaseItems, contentReleases, contentTexts } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize, type Permission } from '@/lib/kernel/actor'
import { conflict, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { locales } from '@/lib/kernel/locale'
import { releaseChanged } from './events'
import { lockText } from './page-rows'
import { refuseFaults } from './publish-check-queries'
import { type addItemInput, type ReleaseChange, type ReleaseKind, targetOf } from './release'
import { standingOf } from './release-apply'
import { createRelease } from './release-commands'
import { keepVersion } from './version-rows'

/** Who puts something into a release must be allowed to do it at once: publishing the release asks no more. */
export const permissionFor: Record<ReleaseKind, Permission> = {
  page: 'content.write',
  menu: 'content.write',
  price: 'prices.write',
  promotion: 'promotions.write',
  product: 'catalog.publish',
}

type Input = z.output<typeof addItemInput>

/**
 * Adds a change to an open release, or replaces the one that is there for the same thing. A page is taken as its draft is
 * now. Throws `notFound`, `conflict('releaseClosed')`, and as publishing does for a page that is not fit for it.
 */
export async function addReleaseItem(context: Context, input: Input): Promise<{ id: string }> {
  const { tx, actor, now, emit } = context
  authorize(actor, permissionFor[input.kind])
  const release = await requireOpen(context, input.releaseId)
  const change = await changeOf(context, input)
  await standingOf(context, change)
  const row = { releaseId: release.id, kind: change.kind, target: targetOf(change), change }
  const [stored] = await tx
    .insert(contentReleaseItems)
    .values({ ...row, id: newId('releaseItem', now.getTime()) })
    .onConflictDoUpdate({
      target: [contentReleaseItems.releaseId, contentReleaseItems.kind, contentReleaseItems.target],
      set: { change },
    })
    .returning({ id: contentReleaseItems.id })
  await emit(releaseChanged({ ...release, changed: change.kind, target: row.target }))
  return { id: stored?.id ?? '' }
}

export const addPageInput = z.strictObject({
  /** Empty: a new release, named after the page. */
  releaseId: z.string().max(40),
  pageId: z.string().max(40),
  /** Empty: every language that the page is written in. */
  locale: z.union([z.literal(''), z.enum(locales)]),
})

/** Puts the drafts of a page into a release, or into a new one. Throws as `addReleaseItem` does: all of them or none. */
export async function addPageToRelease(
  context: Context,
  { releaseId, pageId, locale }: z.output<typeof addPageInput>,
): Promise<{ releaseId: string }> {
  authorize(context.actor, 'content.write')
  const texts = await context.tx
    .select({ locale: contentTexts.locale, title: contentTexts.title })
    .from(contentTexts)
    .where(eq(contentTexts.pageId, pageId))
  const wanted = texts.filter((text) => !locale || text.locale === locale)
  if (!wanted[0]) throw notFound('page')
  const into = releaseId || (await createRelease(context, { name: wanted[0].title.slice(0, 120), note: '' })).id
  for (const text of wanted)
    await addReleaseItem(context, { releaseId: into, kind: 'page', pageId, locale: text.locale, isRemoved: false })
  return { releaseId: into }
}

export const removeItemInput = z.strictObject({ releaseId: z.string().max(40), id: z.string().max(40) })

/** Takes a change out of an open release. Throws `notFound`. */
export async function removeReleaseItem(
  context: Context,
  { releaseId, id }: z.output<typeof removeItemInput>,
): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'content.write')
  const release = await requireOpen(context, releaseId)
  const [gone] = await tx
    .delete(contentReleaseItems)
    .where(and(eq(contentReleaseItems.id, id), eq(contentReleaseItems.releaseId, releaseId)))
    .returning({ kind: contentReleaseItems.kind, target: contentReleaseItems.target })
  if (!gone) throw notFound('release')
  await emit(releaseChanged({ ...release, changed: gone.kind, target: gone.target }))
}

async function changeOf(context: Context, { releaseId: _, ...input }: Input): Promise<ReleaseChange> {
  if (input.kind === 'page') {
    const { pageId, locale, isRemoved } = input
    const text = await lockText(context.tx, pageId, locale)
    if (isRemoved) return { kind: 'page', pageId, locale, version: null }
    await refuseFaults(context, text)
    const version = await keepVersion(context, { pageId, locale }, text, { ...text, reason: 'scheduled' })
    return { kind: 'page', pageId, locale, version }
  }
  if (input.kind === 'menu') {
    const [menu] = await context.tx
      .select({ draft: contentMenus.draft })
      .from(contentMenus)
      .where(eq(contentMenus.id, input.menuId))
    if (!menu) throw notFound('menu')
    return { ...input, items: menu.draft as unknown[] }
  }
  return input
}

async function requireOpen({ tx }: Context, id: string) {
  await lockRow(tx, contentReleases, id)
  const [release] = await tx
    .select({ id: contentReleases.id, name: contentReleases.name, state: contentReleases.state })
    .from(contentReleases)
    .where(eq(contentReleases.id, id))
  if (!release) throw notFound('release')
  if (release.state !== 'open') throw conflict('releaseClosed')
  return { id: release.id, name: release.name }
}
