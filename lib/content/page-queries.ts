import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { contentAddresses, contentPages, contentRedirects, contentTexts, contentVersions } from '@/db/schema/content'
import type { Channel, StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { previewed, shownAt } from '@/lib/kernel/moment'
import type { Block, PageSeo } from './block'
import { addressTag, pageTag, pageTextTag } from './events'
import type { PageKind } from './page'
import { type Address, chainOf } from './page-address'
import { findPlannedPage, getPlannedText } from './planned-queries'

/** A page as the public of one storefront sees it. */
export type PublishedPage = {
  id: string
  kind: PageKind
  key: string | null
  parentId: string | null
  /** Of the text: another language's than the storefront's where that has none of its own. */
  locale: Locale
  title: string
  path: string
  blocks: Block[]
  seo: PageSeo
  publishedAt: Date
  version: number
  /** Everywhere it is found, with the language that is shown there. */
  addresses: Address[]
}

/** Within the storefront, without slashes at its ends, or a whole https address. */
export type PublishedRedirect = { redirect: string; isPermanent: boolean }

/**
 * What the public finds at an address (`path` without slashes at its ends, "" is home): a page, where it has gone, or
 * nothing. An expiry counts from its moment on.
 */
export async function getPublishedPage(
  storefront: StorefrontCode,
  path: string,
  at = shownAt(),
): Promise<PublishedPage | PublishedRedirect | undefined> {
  const [row] = await db
    .select({ ...columns, path: contentAddresses.path })
    .from(contentAddresses)
    .innerJoin(contentPages, eq(contentPages.id, contentAddresses.pageId))
    .innerJoin(contentTexts, ofText(contentAddresses))
    .innerJoin(contentVersions, isPublishedVersion)
    .where(and(eq(contentAddresses.storefront, storefront), eq(contentAddresses.path, path)))
  const planned = previewed.getStore() && (await asPlanned(storefront, path, row, at))
  if (planned) return planned
  const page = planned !== null && row && toPublished(row, at)
  if (page) return { ...page, addresses: await listAddresses(page.id) }
  const [redirect] = await db
    .select({ redirect: contentRedirects.target, isPermanent: contentRedirects.isPermanent })
    .from(contentRedirects)
    .where(and(eq(contentRedirects.storefront, storefront), eq(contentRedirects.path, path)))
  return redirect
}

/** The same by id, for one storefront: what a link leads to, what stands within another page. Snippets need no address. */
export async function getPublishedById(
  id: string,
  locale: Locale,
  at = shownAt(),
): Promise<Omit<PublishedPage, 'path' | 'addresses'> | undefined> {
  const [row] = await db
    .select(columns)
    .from(contentTexts)
    .innerJoin(contentPages, eq(contentPages.id, contentTexts.pageId))
    .innerJoin(contentVersions, isPublishedVersion)
    .where(and(eq(contentTexts.pageId, id), eq(contentTexts.locale, locale)))
  return row && toPublished({ ...row, path: '' }, at)
}

/**
 * A page by its id as a program gets it: where it stands in this storefront, or, of what needs no address (a snippet), the
 * nearest language. Undefined for what this storefront does not show.
 */
export async function getPublishedHere(id: string, { storefront, locale }: Channel, at = shownAt()) {
  const here = (await listAddresses(id)).find((address) => address.storefront === storefront)
  const page = here && (await getPublishedPage(storefront, here.path, at))
  if (page && 'id' in page) return page
  for (const each of chainOf(locale)) {
    const snippet = await getPublishedById(id, each, at)
    if (snippet?.kind === 'snippet') return { ...snippet, path: '', addresses: [] }
  }
  return undefined
}

/** Where the public finds a page, in every storefront. */
export const listAddresses = async (pageId: string): Promise<Address[]> =>
  db
    .select({ storefront: contentAddresses.storefront, path: contentAddresses.path, locale: contentAddresses.locale })
    .from(contentAddresses)
    .where(eq(contentAddresses.pageId, pageId))

/** The tags of an address and of what was found there; `cached` hands them to the page. */
export const tagsOfAddress = (
  storefront: StorefrontCode,
  path: string,
  found: PublishedPage | PublishedRedirect | undefined,
): string[] => [
  addressTag(storefront, path),
  'address:*',
  ...(found && 'id' in found ? [pageTag(found.id), pageTextTag(found.id, found.locale)] : []),
]

/** In a preview, what plans will have made of an address by then; null for nothing, undefined for what it is now. */
async function asPlanned(
  storefront: StorefrontCode,
  path: string,
  row: (Row & { path: string }) | undefined,
  at: Date,
): Promise<PublishedPage | null | undefined> {
  const found = await findPlannedPage(storefront, path, at)
  if (found) return { ...found, ...found.text, version: found.text.number }
  if (!row) return undefined
  const plan = await getPlannedText(row.id, row.locale, at)
  if (!plan) return undefined
  if (!plan.text) return null
  const { title, blocks, seo, number } = plan.text
  return { ...row, title, blocks, seo, version: number, publishedAt: plan.at, addresses: await listAddresses(row.id) }
}

const columns = {
  id: contentPages.id,
  kind: contentPages.kind,
  key: contentPages.key,
  parentId: contentPages.parentId,
  locale: contentTexts.locale,
  title: contentVersions.title,
  blocks: contentVersions.blocks,
  seo: contentVersions.seo,
  publishedAt: contentTexts.publishedAt,
  expiresAt: contentTexts.expiresAt,
  version: contentVersions.number,
}

const ofText = (of: typeof contentAddresses) =>
  and(eq(contentTexts.pageId, of.pageId), eq(contentTexts.locale, of.locale))
const isPublishedVersion = and(
  eq(contentVersions.pageId, contentTexts.pageId),
  eq(contentVersions.locale, contentTexts.locale),
  eq(contentVersions.number, contentTexts.publishedVersion),
)

type Row = Omit<PublishedPage, 'blocks' | 'seo' | 'publishedAt' | 'addresses'> & {
  blocks: unknown
  seo: unknown
  publishedAt: Date | null
  expiresAt: Date | null
}

function toPublished({ blocks, seo, publishedAt, expiresAt, ...row }: Row, at: Date) {
  if (!publishedAt || (expiresAt && expiresAt <= at)) return undefined
  return { ...row, blocks: blocks as Block[], seo: seo as PageSeo, publishedAt }
}
