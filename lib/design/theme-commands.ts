import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { designThemes, designThemeVersions } from '@/db/schema/design'
import { editConflict } from '@/lib/events/edit-conflict'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, invalid, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { themeChanged, themeCreated, themeDeleted } from './events'
import { type DraftInput, draftInput, readTokens, type ThemeInput, themeInput } from './theme'
import { writeDocument } from './token-document'

/** A look that changes nothing yet. Nobody sees it before it is published and turned on. */
export async function createTheme({ tx, actor, now, emit }: Context, input: ThemeInput): Promise<{ id: string }> {
  authorize(actor, 'design.write')
  const id = newId('theme', now.getTime())
  await tx.insert(designThemes).values({ ...themeInput.parse(input), id, draft: {}, createdAt: now, updatedAt: now })
  await emit(themeCreated({ id }))
  return { id }
}

/**
 * Keeps what is being worked on. Throws `invalid('tokensFaulty')` with the paths of what is wrong, and `conflict` when
 * somebody else saved since `version`.
 */
export async function saveDraft({ tx, actor, now, emit }: Context, input: DraftInput): Promise<{ version: number }> {
  authorize(actor, 'design.write')
  const { id, version, tokens } = draftInput.parse(input)
  const read = readTokens(tokens)
  if (read.faults.length) throw tokensFaulty(read.faults)
  const [stored] = await tx
    .update(designThemes)
    .set({ draft: writeDocument(read.tokens, read.others), version: sql`${designThemes.version} + 1`, updatedAt: now })
    .where(and(eq(designThemes.id, id), eq(designThemes.version, version)))
    .returning({ version: designThemes.version })
  if (!stored) throw await whyNot(tx, id, version)
  await emit(themeChanged({ id, version: stored.version }))
  return stored
}

/** Takes up an earlier version as the draft. Visitors see it when it is published again. */
export async function restoreVersion(context: Context, input: { id: string; number: number }): Promise<void> {
  authorize(context.actor, 'design.write')
  const { tx, now, emit } = context
  const { themeId, number } = designThemeVersions
  const [found] = await tx
    .select({ tokens: designThemeVersions.tokens })
    .from(designThemeVersions)
    .where(and(eq(themeId, input.id), eq(number, input.number)))
  if (!found) throw notFound('version')
  const [stored] = await tx
    .update(designThemes)
    .set({ draft: found.tokens, version: sql`${designThemes.version} + 1`, updatedAt: now })
    .where(eq(designThemes.id, input.id))
    .returning({ version: designThemes.version })
  if (!stored) throw notFound('theme')
  await emit(themeChanged({ id: input.id, version: stored.version }))
}

/** Throws `conflict('themeIsOn')` for what visitors see. */
export async function deleteTheme({ tx, actor, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'design.write')
  const [gone] = await tx
    .delete(designThemes)
    .where(and(eq(designThemes.id, id), eq(designThemes.isOn, false)))
    .returning({ id: designThemes.id })
  if (!gone) {
    const [theme] = await tx.select({ id: designThemes.id }).from(designThemes).where(eq(designThemes.id, id))
    throw theme ? conflict('themeIsOn') : notFound('theme')
  }
  await emit(themeDeleted({ id }))
}

async function whyNot(tx: Context['tx'], id: string, version: number) {
  const [theme] = await tx.select({ id: designThemes.id }).from(designThemes).where(eq(designThemes.id, id))
  return theme ? editConflict(tx, id, version) : notFound('theme')
}

const tokensFaulty = (faults: readonly { path: string; fault: string }[]) =>
  invalid('tokensFaulty', Object.fromEntries(faults.map(({ path, fault }) => [path, [fault]])), {
    count: faults.length,
  })
