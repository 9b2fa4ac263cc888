import 'server-only'
import { and, desc, eq, gt, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { db } from '@/db'
import { narrowing } from '@/db/portable'
import { contentAddresses, contentForms, contentPages, contentTexts, contentVersions } from '@/db/schema/content'
import type { Channel } from '@/lib/kernel/channel'
import { type Locale, locales } from '@/lib/kernel/locale'
import { previewed } from '@/lib/kernel/moment'
import type { Block, PageSeo } from './block'
import type { BlockPage } from './block-data'
import { type AllNeeds, needsOf, parseBlock, walkBlocks } from './block-tree'
import { formTag, pageTag } from './events'
import type { FormDefinition } from './form'
import { listPlannedPages, readPlannedPlaces, readPlannedTexts } from './planned-queries'
import { publicForm } from './public-form'

/** The version of a text that the public sees, until it expires. */
const isShown = (now: Date) =>
  and(
    isNull(contentPages.trashedAt),
    isNotNull(contentTexts.publishedVersion),
    or(isNull(contentTexts.expiresAt), gt(contentTexts.expiresAt, now)),
  )

const ofPage = and(eq(contentTexts.pageId, contentAddresses.pageId), eq(contentTexts.locale, contentAddresses.locale))
const ofText = and(
  eq(contentVersions.pageId, contentTexts.pageId),
  eq(contentVersions.locale, contentTexts.locale),
  eq(contentVersions.number, contentTexts.publishedVersion),
)

/** Where public pages are in this storefront, and what they are called there. */
export async function readBlockPages(ids: string[], { storefront }: Channel, now: Date) {
  if (!ids.length) return {}
  const rows = await db
    .select({ id: contentAddresses.pageId, path: contentAddresses.path, title: contentVersions.title })
    .from(contentAddresses)
    .innerJoin(contentPages, eq(contentPages.id, contentAddresses.pageId))
    .innerJoin(contentTexts, ofPage)
    .innerJoin(contentVersions, ofText)
    .where(
      and(narrowing(eq(contentAddresses.storefront, storefront)), inArray(contentAddresses.pageId, ids), isShown(now)),
    )
  const found = new Map(rows.map(({ id, ...page }): [string, BlockPage] => [id, page]))
  if (previewed.getStore())
    for (const [id, place] of await readPlannedPlaces(ids, storefront, now))
      if (place) found.set(id, place)
      else found.delete(id)
  return Object.fromEntries(found)
}

/** An article before its picture is known. */
export type FoundArticle = BlockPage & { id: string; description: string; publishedAt: Date; pictureId: string | null }

/** The newest public pages below others, by the block that lists them. */
export async function readArticles(wanted: AllNeeds['articles'], page: string, channel: Channel, now: Date) {
  const entries = Object.entries(wanted).map(([block, { below, most }]) => ({ block, below: below || page, most }))
  const parents = [...new Set(entries.map(({ below }) => below))].filter(Boolean)
  if (!parents.length) return { articles: {}, tags: [] }
  const rows = await db
    .select({
      id: contentPages.id,
      parentId: contentPages.parentId,
      position: contentPages.position,
      path: contentAddresses.path,
      title: contentVersions.title,
      blocks: contentVersions.blocks,
      seo: contentVersions.seo,
      publishedAt: contentTexts.publishedAt,
    })
    .from(contentPages)
    .innerJoin(
      contentAddresses,
      and(eq(contentAddresses.pageId, contentPages.id), narrowing(eq(contentAddresses.storefront, channel.storefront))),
    )
    .innerJoin(contentTexts, ofPage)
    .innerJoin(contentVersions, ofText)
    .where(and(inArray(contentPages.parentId, parents), isShown(now)))
    .orderBy(contentPages.position, desc(contentTexts.publishedAt), contentPages.id)
    .limit(MOST_ARTICLES)
  const shown = previewed.getStore() ? await asPlanned(rows, parents, channel, now) : rows
  const found = shown.map((row): FoundArticle & { parentId: string | null } => {
    const { title, description, pictureId } = row.seo as PageSeo
    const picture = pictureId ?? needsOf(row.blocks as Block[]).assets[0] ?? null
    return { ...row, title: row.title || title, description, pictureId: picture, publishedAt: row.publishedAt ?? now }
  })
  return {
    articles: Object.fromEntries(
      entries.map(({ block, below, most }) => [
        block,
        found.filter(({ parentId }) => parentId === below).slice(0, most),
      ]),
    ),
    tags: [...parents, ...found.map(({ id }) => id)].map(pageTag),
  }
}

const MOST_ARTICLES = 200

type Article = {
  id: string
  parentId: string | null
  position: number
  path: string
  title: string
  blocks: unknown
  seo: unknown
  publishedAt: Date | null
}

/** In a preview: with those that plans will have published below these pages by then, and without those that they end. */
async function asPlanned(rows: Article[], parents: string[], { storefront }: Channel, at: Date): Promise<Article[]> {
  const planned = await listPlannedPages(storefront, at)
  const changed = new Set(planned.map(({ id }) => id))
  const brought = planned.flatMap(({ id, parentId, position, place }): Article[] => {
    if (!place || !parents.includes(parentId ?? '')) return []
    const { path, text, publishedAt } = place
    return [{ id, parentId, position, path, title: text.title, blocks: text.blocks, seo: text.seo, publishedAt }]
  })
  return [...rows.filter(({ id }) => !changed.has(id)), ...brought].sort(
    (a, b) => a.position - b.position || Number(b.publishedAt) - Number(a.publishedAt) || (a.id < b.id ? -1 : 1),
  )
}

/** How deep snippets may stand in snippets. Cycles are refused when a page is stored; here they end. */
const MOST_ROUNDS = 6

/** The blocks of the snippets on a page and of those within them, in the page's language or the nearest that there is. */
export async function readSnippets(blocks: readonly Block[], { locale }: Channel, now: Date) {
  const snippets: Record<string, Block[]> = {}
  const seen = new Set<string>()
  let wanted = needsOf(blocks).snippets
  for (let round = 0; wanted.length && round < MOST_ROUNDS; round++) {
    for (const id of wanted) seen.add(id)
    const rows = previewed.getStore() ? await plannedTexts(wanted, now) : await readTexts(wanted, now)
    for (const id of wanted) {
      const text = nearest(
        rows.filter(({ pageId }) => pageId === id),
        locale,
      )
      if (text) snippets[id] = text.blocks as Block[]
    }
    wanted = wanted.flatMap((id) => needsOf(snippets[id] ?? []).snippets).filter((id) => !seen.has(id))
  }
  return { snippets, tags: [...seen].map(pageTag) }
}

const readTexts = (ids: string[], now: Date) =>
  db
    .select({ pageId: contentVersions.pageId, locale: contentVersions.locale, blocks: contentVersions.blocks })
    .from(contentTexts)
    .innerJoin(contentPages, eq(contentPages.id, contentTexts.pageId))
    .innerJoin(contentVersions, ofText)
    .where(and(inArray(contentTexts.pageId, ids), eq(contentPages.kind, 'snippet'), isShown(now)))

/** The same in a preview, as plans will have made them by then. */
async function plannedTexts(ids: string[], at: Date) {
  const [rows, planned] = await Promise.all([readTexts(ids, at), readPlannedTexts(ids, at)])
  const isPlanned = (pageId: string, locale: Locale) =>
    planned.some((plan) => plan.pageId === pageId && plan.locale === locale)
  return [
    ...rows.filter(({ pageId, locale }) => !isPlanned(pageId, locale)),
    ...planned.flatMap(({ pageId, locale, text }) =>
      text ? [{ pageId, locale, blocks: text.blocks as unknown }] : [],
    ),
  ]
}

const nearest = <T extends { locale: Locale }>(texts: T[], locale: Locale): T | undefined =>
  [locale, ...locales].flatMap((each) => texts.filter((text) => text.locale === each))[0]

/** Where the embed of this id on a public page comes from; undefined when no such block is public. */
export async function findEmbed(pageId: string, blockId: string, now: Date): Promise<string | undefined> {
  const rows = await db
    .select({ blocks: contentVersions.blocks })
    .from(contentTexts)
    .innerJoin(contentPages, eq(contentPages.id, contentTexts.pageId))
    .innerJoin(contentVersions, ofText)
    .where(and(eq(contentTexts.pageId, pageId), isShown(now)))
  let found: string | undefined
  for (const { blocks } of rows)
    walkBlocks(blocks as Block[], (block) => {
      const known = block.id === blockId ? parseBlock(block) : undefined
      if (known?.type === 'embed') found ??= known.props.address || undefined
    })
  return found
}

/** Forms by id, for people to fill in. Where their entries go is not told. */
export async function readBlockForms(ids: string[], { locale }: Channel) {
  const rows = ids.length
    ? await db
        .select({ id: contentForms.id, definition: contentForms.definition })
        .from(contentForms)
        .where(inArray(contentForms.id, ids))
    : []
  return {
    forms: Object.fromEntries(
      rows.map(({ id, definition }) => [id, publicForm({ id, ...(definition as FormDefinition) }, locale)]),
    ),
    tags: ids.map(formTag),
  }
}
