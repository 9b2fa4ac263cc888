import { sql } from 'drizzle-orm'
import { boolean, id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../columns'

/** A look: what it sets otherwise than the tokens as delivered (`lib/design/default-tokens.ts`). */
export const designThemes = table(
  'design_themes',
  {
    id: id(),
    name: text().notNull(),
    /** Of the brand: one is on, always. Of a campaign: laid over it, from start to end. */
    kind: oneOf('brand', 'campaign').notNull(),
    isOn: boolean().notNull().default(false),
    /** Codes such as `de-ch`; empty is all. */
    storefronts: json<string[]>().notNull(),
    startsAt: timestamp(),
    endsAt: timestamp(),
    /** What is being worked on: a document of design tokens. */
    draft: json<Record<string, unknown>>().notNull(),
    /** What visitors see when it is on. */
    publishedVersionId: text(),
    version: integer().notNull().default(1),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [
    index('design_themes_on_idx').on(t.isOn, t.kind),
    uniqueIndex('design_themes_brand_idx').on(t.kind).where(sql`is_on and kind = 'brand'`),
  ],
)

/** What has ever been published. Nothing here changes. */
export const designThemeVersions = table(
  'design_theme_versions',
  {
    id: id(),
    themeId: text()
      .notNull()
      .references(() => designThemes.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    tokens: json<Record<string, unknown>>().notNull(),
    note: text().notNull(),
    authorId: text().notNull(),
    authorName: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('design_theme_versions_number_idx').on(t.themeId, t.number)],
)

/** Links under which an agency reads the patterns. The link itself is known only to those who have it. */
export const designShareLinks = table(
  'design_share_links',
  {
    id: id(),
    name: text().notNull(),
    tokenHash: text().notNull(),
    createdBy: text().notNull(),
    createdAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    revokedAt: timestamp(),
    lastUsedAt: timestamp(),
  },
  (t) => [uniqueIndex('design_share_links_token_idx').on(t.tokenHash)],
)
