import 'server-only'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { insertMany } from '@/db/bulk'
import type { Db } from '@/db/engine'
import { placeWord, putTexts, removeTexts } from '@/db/full-text'
import { lockTable } from '@/db/portable'
import { contentAddresses, contentTexts, contentVersions } from '@/db/schema/content'
import { searchedPages } from '@/db/schema/search'
import type { Block, PageSeo } from '@/lib/content/block'
import { blocksFor } from '@/lib/content/block-market'
import { wordsOf as saidIn } from '@/lib/content/words'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { pagesIndexed } from './events'
import { putTerms } from './index/terms'
import { wordsOf } from './text'

const BATCH = 100
/** Letters of a text that are looked at: PostgreSQL takes a megabyte of different words. */
const LONGEST = 200_000

type Shown = { pageId: string; storefront: StorefrontCode; locale: Locale; version: number }
const keyOf = ({ pageId, storefront, locale, version }: Shown) => `${pageId} ${storefront} ${locale} ${version}`

/** Brings the search of pages in step with what the public sees of these. Needs `events.emit`. */
export async function indexPages(context: Context, pageIds: string[]): Promise<void> {
  const { tx, actor, emit } = context
  authorize(actor, 'events.emit')
  if (!pageIds.length) return
  await lockTable(searchedPages)
  const { pageId, storefront, locale, version, num } = searchedPages
  const stored = await tx
    .select({ num, pageId, storefront, locale, version })
    .from(searchedPages)
    .where(inArray(pageId, pageIds))
  const shown = await listShown(tx, pageIds)
  const [had, has] = [new Set(stored.map(keyOf)), new Set(shown.map(keyOf))]
  const gone = stored.filter((row) => !has.has(keyOf(row))).map((row) => row.num)
  const come = shown.filter((row) => !had.has(keyOf(row)))
  if (!gone.length && !come.length) return
  await removeTexts(['pages'], gone)
  if (gone.length) await tx.delete(searchedPages).where(inArray(num, gone))
  await write(tx, come, new Set(stored.map(placeOf)))
  await emit(pagesIndexed({ pages: pageIds.length }))
}

/**
 * Brings the search in step with all pages: after an upgrade, after changes that name no page, and by the clock. Writes only
 * what differs. `anew` where the texts themselves may be gone. Returns the number of pages that were behind.
 */
export async function catchUpPages(actor: Actor, { anew = false } = {}): Promise<number> {
  authorize(actor, 'events.emit')
  if (anew)
    await transact(actor, async ({ tx }) => {
      await lockTable(searchedPages)
      const all = await tx.select({ num: searchedPages.num }).from(searchedPages)
      const nums = all.map(({ num }) => num)
      await removeTexts(['pages'], nums)
      await tx.delete(searchedPages)
    })
  const behind = [...new Set([...(await listUnknown()), ...(await listGone())])].sort()
  for (let at = 0; at < behind.length; at += BATCH)
    await transact(actor, (context) => indexPages(context, behind.slice(at, at + BATCH)))
  return behind.length
}

const placeOf = ({ pageId, storefront }: Pick<Shown, 'pageId' | 'storefront'>) => `${pageId} ${storefront}`

const ofAddress = and(
  eq(contentTexts.pageId, contentAddresses.pageId),
  eq(contentTexts.locale, contentAddresses.locale),
)

async function listShown(tx: Db, pageIds: string[]): Promise<Shown[]> {
  const { pageId, storefront, locale } = contentAddresses
  const rows = await tx
    .select({ pageId, storefront, locale, version: contentTexts.publishedVersion })
    .from(contentAddresses)
    .innerJoin(contentTexts, ofAddress)
    .where(inArray(pageId, pageIds))
  return rows.flatMap(({ version, ...row }) => (version === null ? [] : [{ ...row, version }]))
}

/** What storefronts show in another language or version than the index has, or that it has not at all. */
async function listUnknown(): Promise<string[]> {
  const { pageId, storefront, locale, version } = searchedPages
  const rows = await db
    .selectDistinct({ pageId: contentAddresses.pageId })
    .from(contentAddresses)
    .innerJoin(contentTexts, ofAddress)
    .leftJoin(
      searchedPages,
      and(
        eq(pageId, contentAddresses.pageId),
        eq(storefront, contentAddresses.storefront),
        eq(locale, contentAddresses.locale),
        eq(version, contentTexts.publishedVersion),
      ),
    )
    .where(and(isNotNull(contentTexts.publishedVersion), isNull(searchedPages.num)))
  return rows.map((row) => row.pageId)
}

/** What the index has of storefronts that show nothing of it any more. */
async function listGone(): Promise<string[]> {
  const { pageId, storefront, locale } = searchedPages
  const rows = await db
    .selectDistinct({ pageId })
    .from(searchedPages)
    .leftJoin(
      contentAddresses,
      and(
        eq(contentAddresses.pageId, pageId),
        eq(contentAddresses.storefront, storefront),
        eq(contentAddresses.locale, locale),
      ),
    )
    .where(isNull(contentAddresses.path))
  return rows.map((row) => row.pageId)
}

/** The texts that storefronts show, without the blocks of other markets. */
async function write(tx: Db, shown: Shown[], known: Set<string>) {
  const texts = await readVersions(tx, shown)
  const documents = shown.flatMap((row) => {
    const text = texts.get(`${row.pageId} ${row.locale} ${row.version}`)
    if (!text) return []
    const { title, description, isHidden } = text.seo as PageSeo
    const channel = channelOf(row.storefront)
    const name = isHidden ? '' : wordsOf(text.title).join(' ')
    const said = [title, description, saidIn(blocksFor(text.blocks as Block[], channel))].join(' ')
    return [{ ...row, name, body: isHidden ? '' : wordsOf(said).join(' ').slice(0, LONGEST) }]
  })
  await insertMany(
    searchedPages,
    documents.map(({ pageId, storefront, locale, version, name }) => {
      return { pageId, storefront, locale, version, title: name }
    }),
  )
  const nums = await numbersOf(tx, shown)
  const open = documents.filter(({ name, body }) => name || body)
  await putTexts(
    open.map(({ name, body, ...row }) => {
      const title = [placeWord(row.storefront), name].join(' ').trim()
      return { num: nums.get(placeOf(row))!, index: 'pages', name, title, body }
    }),
  )
  await putTerms(
    open.map(({ name, body, ...row }) => ({
      vocabulary: `pages.${channelOf(row.storefront).locale}`,
      text: `${name} ${body}`,
      isNew: !known.has(placeOf(row)),
    })),
  )
}

async function readVersions(tx: Db, shown: Shown[]) {
  const { pageId, locale, number, title, blocks, seo } = contentVersions
  const ids = [...new Set(shown.map((row) => row.pageId))]
  const rows = ids.length
    ? await tx
        .select({ pageId, locale, number, title, blocks, seo })
        .from(contentVersions)
        .innerJoin(
          contentTexts,
          and(
            eq(contentTexts.pageId, pageId),
            eq(contentTexts.locale, locale),
            eq(contentTexts.publishedVersion, number),
          ),
        )
        .where(inArray(pageId, ids))
    : []
  return new Map(rows.map((row) => [`${row.pageId} ${row.locale} ${row.number}`, row]))
}

async function numbersOf(tx: Db, shown: Shown[]) {
  const { num, pageId, storefront } = searchedPages
  const ids = [...new Set(shown.map((row) => row.pageId))]
  const rows = ids.length
    ? await tx.select({ num, pageId, storefront }).from(searchedPages).where(inArray(pageId, ids))
    : []
  return new Map(rows.map((row) => [placeOf(row), row.num]))
}
