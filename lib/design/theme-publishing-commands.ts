import 'server-only'
import { and, eq, max, ne, sql } from 'drizzle-orm'
import { lockRow } from '@/db/portable'
import { designThemes, designThemeVersions } from '@/db/schema/design'
import { editConflict } from '@/lib/events/edit-conflict'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { themePublished, themeTurned, themeTurnedOff, themeTurnedOn } from './events'
import { hardToRead, type PublishThemeInput, publishThemeInput, readTokens, type ThemePlan, themePlan } from './theme'
import { getActiveBrand } from './theme-queries'

/** The job that tells pages of a theme's start or end. */
export const TURN_THEME = 'design.turnTheme'

/**
 * Makes the draft what visitors see, now or when the theme is turned on, and keeps it for ever. Throws
 * `invalid('hardToRead')` with the first pair that lacks contrast, unless that is `accepted`.
 */
export async function publishTheme(context: Context, input: PublishThemeInput): Promise<{ number: number }> {
  authorize(context.actor, 'design.write')
  const { tx, actor, now, emit } = context
  const { id, version, note, accepted } = publishThemeInput.parse(input)
  const theme = await locked(tx, id)
  if (theme.version !== version) throw await editConflict(tx, id, version)
  const { tokens } = readTokens(theme.draft)
  if (!accepted) {
    const below = theme.kind === 'campaign' ? await getActiveBrand() : []
    const [pair, ...more] = hardToRead(below, tokens)
    if (pair) {
      const { front, ground, found, least, mode } = pair
      throw invalid('hardToRead', {}, { front, ground, found, least, mode, more: more.length })
    }
  }
  const [latest] = await tx
    .select({ number: max(designThemeVersions.number) })
    .from(designThemeVersions)
    .where(eq(designThemeVersions.themeId, id))
  const number = (latest?.number ?? 0) + 1
  const versionId = newId('themeVersion', now.getTime())
  const author = { authorId: actor.id, authorName: actor.name ?? '' }
  await tx
    .insert(designThemeVersions)
    .values({ id: versionId, themeId: id, number, tokens: theme.draft, note, ...author, createdAt: now })
  await tx.update(designThemes).set({ publishedVersionId: versionId, updatedAt: now }).where(eq(designThemes.id, id))
  await emit(themePublished({ id, number }))
  return { number }
}

/** The brand's theme takes the place of the one before; a campaign's holds within its period. */
export async function turnThemeOn(context: Context, { id }: { id: string }): Promise<void> {
  authorize(context.actor, 'design.write')
  const { tx, now, emit } = context
  const theme = await locked(tx, id)
  if (!theme.publishedVersionId) throw conflict('themeNotPublished')
  if (theme.kind === 'brand')
    await tx
      .update(designThemes)
      .set({ isOn: false })
      .where(and(eq(designThemes.kind, 'brand'), ne(designThemes.id, id)))
  await tx.update(designThemes).set({ isOn: true, updatedAt: now }).where(eq(designThemes.id, id))
  await announcePeriod(context, theme)
  await emit(themeTurnedOn({ id }))
}

/** Without a brand's theme the shop looks as delivered. */
export async function turnThemeOff({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'design.write')
  const [row] = await tx
    .update(designThemes)
    .set({ isOn: false, updatedAt: now })
    .where(eq(designThemes.id, id))
    .returning({ id: designThemes.id })
  if (!row) throw notFound('theme')
  await emit(themeTurnedOff({ id }))
}

/** Name, storefronts and period. What pages show follows in the same moment. */
export async function planTheme(context: Context, input: ThemePlan): Promise<void> {
  authorize(context.actor, 'design.write')
  const { tx, now, emit } = context
  const { id, ...planned } = themePlan.parse(input)
  await locked(tx, id)
  await tx
    .update(designThemes)
    .set({ ...planned, version: sql`${designThemes.version} + 1`, updatedAt: now })
    .where(eq(designThemes.id, id))
  await announcePeriod(context, { id, ...planned })
  await emit(themeTurned({ id }))
}

/** Says that a theme's period has begun or ended, so that pages are made anew. Needs `events.emit`. */
export async function turnTheme({ actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'events.emit')
  await emit(themeTurned({ id }))
}

/** Whether a theme holds follows from its period; this only sees to it that pages notice. */
async function announcePeriod(
  context: Context,
  { id, startsAt, endsAt }: { id: string; startsAt: Date | null; endsAt: Date | null },
): Promise<void> {
  for (const runAt of [startsAt, endsAt])
    if (runAt && runAt > context.now)
      await enqueue(context, {
        name: TURN_THEME,
        payload: { id },
        dedupeKey: `${TURN_THEME}.${id}.${runAt.getTime()}`,
        runAt,
      })
}

async function locked(tx: Context['tx'], id: string) {
  await lockRow(tx, designThemes, id)
  const [theme] = await tx
    .select({
      id: designThemes.id,
      kind: designThemes.kind,
      draft: designThemes.draft,
      version: designThemes.version,
      publishedVersionId: designThemes.publishedVersionId,
      startsAt: designThemes.startsAt,
      endsAt: designThemes.endsAt,
    })
    .from(designThemes)
    .where(eq(designThemes.id, id))
  if (!theme) throw notFound('theme')
  return theme
}
