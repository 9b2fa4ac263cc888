import 'server-only'
import { and, asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { designThemes, designThemeVersions } from '@/db/schema/design'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { isWithin } from '@/lib/kernel/time'
import { defaultTokens } from './default-tokens'
import { readTokens, type Theme, type ThemeVersion } from './theme'
import { layered, type Token } from './token'

/**
 * What is laid over the delivered tokens in a storefront at a moment, the lowest first: the brand's theme, then
 * campaigns in the order in which they began. Without a storefront, what holds in all of them.
 */
export async function getActiveLayers(storefront: string | undefined, now: Date): Promise<Token[][]> {
  const rows = await db
    .select({
      kind: designThemes.kind,
      storefronts: designThemes.storefronts,
      startsAt: designThemes.startsAt,
      endsAt: designThemes.endsAt,
      tokens: designThemeVersions.tokens,
    })
    .from(designThemes)
    .innerJoin(designThemeVersions, eq(designThemeVersions.id, designThemes.publishedVersionId))
    .where(eq(designThemes.isOn, true))
    .orderBy(asc(designThemes.kind), asc(designThemes.startsAt), asc(designThemes.id))
  const holds = (row: (typeof rows)[number]) =>
    row.kind === 'brand' ||
    (isWithin(now, row.startsAt, row.endsAt) &&
      (!row.storefronts.length || (storefront !== undefined && row.storefronts.includes(storefront))))
  return rows.filter(holds).map((row) => readTokens(row.tokens).tokens)
}

/** Every token as it holds in a storefront now: for mails, paper and programs. */
export const getActiveTheme = async (storefront: string | undefined, now: Date): Promise<Token[]> =>
  layered(defaultTokens, ...(await getActiveLayers(storefront, now)))

/** What a campaign is laid over. */
export const getActiveBrand = async (): Promise<Token[]> => {
  const [row] = await db
    .select({ tokens: designThemeVersions.tokens })
    .from(designThemes)
    .innerJoin(designThemeVersions, eq(designThemeVersions.id, designThemes.publishedVersionId))
    .where(and(eq(designThemes.isOn, true), eq(designThemes.kind, 'brand')))
  return row ? readTokens(row.tokens).tokens : []
}

export async function listThemes(actor: Actor): Promise<Theme[]> {
  authorize(actor, 'design.write')
  const rows = await db.select(columns).from(designThemes).orderBy(asc(designThemes.kind), desc(designThemes.createdAt))
  return rows.map(toTheme)
}

export async function requireTheme(actor: Actor, id: string): Promise<Theme> {
  authorize(actor, 'design.write')
  const [row] = await db.select(columns).from(designThemes).where(eq(designThemes.id, id))
  if (!row) throw notFound('theme')
  return toTheme(row)
}

/** The newest first. */
export async function listThemeVersions(actor: Actor, themeId: string): Promise<ThemeVersion[]> {
  authorize(actor, 'design.write')
  const rows = await db
    .select(versionColumns)
    .from(designThemeVersions)
    .where(eq(designThemeVersions.themeId, themeId))
    .orderBy(desc(designThemeVersions.number))
    .limit(100)
  return rows.map((row) => ({ ...row, tokens: readTokens(row.tokens) }))
}

const columns = {
  id: designThemes.id,
  name: designThemes.name,
  kind: designThemes.kind,
  isOn: designThemes.isOn,
  storefronts: designThemes.storefronts,
  startsAt: designThemes.startsAt,
  endsAt: designThemes.endsAt,
  draft: designThemes.draft,
  publishedVersionId: designThemes.publishedVersionId,
  version: designThemes.version,
  updatedAt: designThemes.updatedAt,
}
const versionColumns = {
  id: designThemeVersions.id,
  number: designThemeVersions.number,
  tokens: designThemeVersions.tokens,
  note: designThemeVersions.note,
  authorName: designThemeVersions.authorName,
  createdAt: designThemeVersions.createdAt,
}

const toTheme = ({ draft, ...row }: Omit<Theme, 'draft'> & { draft: unknown }): Theme => ({
  ...row,
  draft: readTokens(draft),
})
