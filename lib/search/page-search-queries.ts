import 'server-only'
import { and, eq, or } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { placeWord } from '@/db/full-text'
import { inNumberList } from '@/db/portable'
import { contentAddresses, contentTexts, contentVersions } from '@/db/schema/content'
import { searchedPages } from '@/db/schema/search'
import type { Block, PageSeo } from '@/lib/content/block'
import { blocksFor } from '@/lib/content/block-market'
import { needsOf } from '@/lib/content/block-tree'
import { listPlannedPages } from '@/lib/content/planned-queries'
import { wordsOf as saidIn } from '@/lib/content/words'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { previewed } from '@/lib/kernel/moment'
import { findMatches } from './find-matches'
import { asTyped, fitsWords } from './fits-words'
import { snippetOf } from './snippet'
import { correctionOf, spellAll } from './spelling-queries'
import { queryWords, wordsOf } from './text'
import { titleScore } from './title-score'

export type FoundPage = {
  id: string
  title: string
  path: string
  snippet: string
  publishedAt: Date
  /** What it shows first. */
  pictureId: string | null
}

export type FoundPages = {
  pages: FoundPage[]
  total: number
  /** What was searched for instead of a misspelt word. */
  corrected: string | null
}

/** How many matches are ranked. */
const CANDIDATES = 400

/**
 * Public pages of a storefront for what someone typed, best first, misspelt words repaired: those with the words in their
 * titles before those that only mention them. What is public is asked at that moment, whatever the index knows.
 */
export async function searchPages(
  storefront: StorefrontCode,
  text: string,
  { limit, offset = 0, now = new Date() }: { limit: number; offset?: number; now?: Date },
): Promise<FoundPages> {
  const typed = queryWords(text)
  if (!typed.length) return { pages: [], total: 0, corrected: null }
  const words = await spellAll(`pages.${channelOf(storefront).locale}`, typed)
  const matches = await findMatches('pages', { words, most: CANDIDATES, within: placeWord(storefront) })
  const open = await stillPublic({ nums: JSON.stringify([...matches.keys()]) })
  const shown = open.filter(({ expiresAt }) => !expiresAt || expiresAt > now)
  const found = previewed.getStore() ? await withPlanned(shown, storefront, typed, now) : shown
  const ranked = found
    .map((page) => ({ ...page, score: titleScore(page.name, words) }))
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
  const spoken = words.flatMap(({ spellings }) => spellings)
  const pages = await readFound(storefront, ranked.slice(offset, offset + limit), spoken)
  return { pages, total: ranked.length, corrected: ranked.length ? correctionOf(words, typed) : null }
}

/** Of what the index has found, what its storefront shows in just that version. By the numbers alone, so that SQLite begins there. */
const stillPublic = compiled(() =>
  db
    .select({
      id: searchedPages.pageId,
      locale: searchedPages.locale,
      version: searchedPages.version,
      name: searchedPages.title,
      path: contentAddresses.path,
      publishedAt: contentTexts.publishedAt,
      expiresAt: contentTexts.expiresAt,
    })
    .from(searchedPages)
    .innerJoin(
      contentAddresses,
      and(
        eq(contentAddresses.pageId, searchedPages.pageId),
        eq(contentAddresses.storefront, searchedPages.storefront),
        eq(contentAddresses.locale, searchedPages.locale),
      ),
    )
    .innerJoin(
      contentTexts,
      and(
        eq(contentTexts.pageId, searchedPages.pageId),
        eq(contentTexts.locale, searchedPages.locale),
        eq(contentTexts.publishedVersion, searchedPages.version),
      ),
    )
    .where(inNumberList(searchedPages.num, 'nums')),
)

type Ranked = Omit<Awaited<ReturnType<typeof stillPublic>>[number], 'expiresAt'>

/** In a preview: with the pages that plans will have published by then, and without those that they change or end. */
async function withPlanned(open: Ranked[], storefront: StorefrontCode, typed: string[], at: Date): Promise<Ranked[]> {
  const planned = await listPlannedPages(storefront, at)
  const changed = new Set(planned.map(({ id }) => id))
  const brought = planned.flatMap(({ id, place }): Ranked[] => {
    if (!place || place.text.seo.isHidden) return []
    const { text, ...where } = place
    const name = wordsOf(text.title).join(' ')
    const said = [name, ...wordsOf(saidIn(blocksFor(text.blocks, channelOf(storefront))))].join(' ')
    return fitsWords(said, asTyped(typed)) ? [{ id, ...where, version: text.number, name }] : []
  })
  return [...open.filter(({ id }) => !changed.has(id)), ...brought]
}

async function readFound(storefront: StorefrontCode, found: Ranked[], words: string[]): Promise<FoundPage[]> {
  if (!found.length) return []
  const { pageId, locale, number, title, blocks, seo } = contentVersions
  const rows = await db
    .select({ pageId, locale, number, title, blocks, seo })
    .from(contentVersions)
    .where(
      or(
        ...found.map(({ id, locale: language, version }) =>
          and(eq(pageId, id), eq(locale, language), eq(number, version)),
        ),
      ),
    )
  const texts = new Map(rows.map((row) => [`${row.pageId} ${row.locale} ${row.number}`, row]))
  return found.flatMap(({ id, locale: language, version, path, publishedAt }) => {
    const text = texts.get(`${id} ${language} ${version}`)
    if (!text) return []
    const { description, pictureId } = text.seo as PageSeo
    const own = blocksFor(text.blocks as Block[], channelOf(storefront))
    return {
      ...{ id, path, title: text.title },
      snippet: description || snippetOf(saidIn(own), words),
      publishedAt: publishedAt ?? new Date(0),
      pictureId: pictureId ?? needsOf(own).assets[0] ?? null,
    }
  })
}
