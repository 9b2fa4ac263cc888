import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { placeWord } from '@/db/full-text'
import { inNumberList } from '@/db/portable'
import { contentAddresses, contentTexts, contentVersions } from '@/db/schema/content'
import { searchedPages } from '@/db/schema/search'
import type { Block, PageSeo } from '@/lib/content/block'
import { blocksFor } from '@/lib/content/block-market'
import { needsOf } from '@/lib/content/block-tree'
import { wordsOf as saidIn } from '@/lib/content/words'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { findMatches } from './find-matches'
import { snippetOf } from './snippet'
import { correctionOf, spellAll } from './spelling-queries'
import { queryWords } from './text'
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
  const open = await stillPublic({ storefront, nums: JSON.stringify([...matches.keys()]) })
  const ranked = open
    .filter(({ expiresAt }) => !expiresAt || expiresAt > now)
    .map((page) => ({ ...page, score: titleScore(page.name, words) }))
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
  const shown = ranked.slice(offset, offset + limit)
  const spoken = words.flatMap(({ spellings }) => spellings)
  const pages = await readFound(storefront, shown, spoken)
  return { pages, total: ranked.length, corrected: ranked.length ? correctionOf(words, typed) : null }
}

/** Of what the index has found, what this storefront shows in just that version. */
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
    .where(and(inNumberList(searchedPages.num, 'nums'), eq(searchedPages.storefront, sql.placeholder('storefront')))),
)

type Ranked = Awaited<ReturnType<typeof stillPublic>>[number]

async function readFound(storefront: StorefrontCode, found: Ranked[], words: string[]): Promise<FoundPage[]> {
  if (!found.length) return []
  const { pageId, locale, number, title, blocks, seo } = contentVersions
  const rows = await db
    .select({ pageId, locale, number, title, blocks, seo })
    .from(contentVersions)
    .innerJoin(
      contentTexts,
      and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale), eq(contentTexts.publishedVersion, number)),
    )
    .where(
      inArray(
        pageId,
        found.map(({ id }) => id),
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
