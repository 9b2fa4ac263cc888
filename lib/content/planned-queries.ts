import 'server-only'
import { and, asc, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import { db } from '@/db'
import { contentPages, contentSchedules, contentTexts } from '@/db/schema/content'
import type { StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { shownRelease } from '@/lib/kernel/shown-release'
import { standingOf } from './address-rows'
import { type Address, addressesOf } from './page-address'
import { requireVersion, type Version } from './version-rows'

type Plan = { pageId: string; locale: Locale; version: number | null; at: Date }

/** What plans will have made of a page by a moment: another version, nothing, or (undefined) what it is now. */
export async function getPlannedText(pageId: string, locale: Locale, at: Date) {
  const plan = (await plansUntil(at)).findLast((one) => one.pageId === pageId && one.locale === locale)
  return plan && { ...plan, text: await textOf(plan) }
}

/** A page that plans will have brought to an address by then. */
export async function findPlannedPage(storefront: StorefrontCode, path: string, at: Date) {
  for (const { pageId, addresses, last } of await plannedPages(at)) {
    const address = addresses.find((one) => one.storefront === storefront && one.path === path)
    const plan = address && last.get(address.locale)
    const text = plan && (await textOf(plan))
    if (!address || !plan || !text) continue
    const { id, kind, key, parentId } = contentPages
    const [page] = await db.select({ id, kind, key, parentId }).from(contentPages).where(eq(id, pageId))
    if (page) return { ...page, ...address, text, publishedAt: plan.at, addresses }
  }
  return undefined
}

/** What plans will have made of a page by then, as a storefront shows it; `place` is null where it shows nothing. */
export type PlannedPage = {
  id: string
  parentId: string | null
  position: number
  place: { path: string; locale: Locale; text: Version; publishedAt: Date } | null
}

/** The pages that plans will have changed by then, or of `only` these those that they will have. */
export async function listPlannedPages(storefront: StorefrontCode, at: Date, only?: string[]): Promise<PlannedPage[]> {
  const found = await plannedPages(at, only)
  const { id, parentId, position } = contentPages
  const ids = found.map(({ pageId }) => pageId)
  const rows = ids.length ? await db.select({ id, parentId, position }).from(contentPages).where(inArray(id, ids)) : []
  return Promise.all(
    rows.map(async (row) => {
      const { addresses, last } = found.find(({ pageId }) => pageId === row.id) as Planned
      const address = addresses.find((one) => one.storefront === storefront)
      const plan = address && last.get(address.locale)
      const text = address && (plan ? await textOf(plan) : await publicText(row.id, address.locale))
      if (!text) return { ...row, place: null }
      const { path, locale } = address
      return { ...row, place: { path, locale, text, publishedAt: plan?.at ?? at } }
    }),
  )
}

/** Of these pages, those that plans will have changed by then: where they stand in a storefront, null for nowhere. */
export async function readPlannedPlaces(ids: string[], storefront: StorefrontCode, at: Date) {
  const planned = await listPlannedPages(storefront, at, ids)
  return new Map(planned.map(({ id, place }) => [id, place && { path: place.path, title: place.text.title }]))
}

/** The texts of these pages that plans will have changed by then, null for those that they take away. */
export async function readPlannedTexts(ids: string[], at: Date) {
  const last = new Map<string, Plan>()
  for (const plan of await plansUntil(at))
    if (ids.includes(plan.pageId)) last.set(`${plan.pageId}/${plan.locale}`, plan)
  return Promise.all([...last.values()].map(async (plan) => ({ ...plan, text: await textOf(plan) })))
}

type Planned = { pageId: string; addresses: Address[]; last: Map<Locale, Plan> }

async function plannedPages(at: Date, only?: string[]): Promise<Planned[]> {
  const plans = (await plansUntil(at)).filter(({ pageId }) => !only || only.includes(pageId))
  const found: Planned[] = []
  for (const pageId of new Set(plans.map((plan) => plan.pageId))) {
    const standing = await standingOf(db, pageId, at)
    if (!standing) continue
    const last = new Map(plans.filter((plan) => plan.pageId === pageId).map((plan) => [plan.locale, plan]))
    const texts = { ...standing.node.texts }
    for (const [locale, plan] of last) {
      const text = await textOf(plan)
      texts[locale] = { slug: text?.slug ?? texts[locale]?.slug ?? '', isPublic: text !== null }
    }
    found.push({ pageId, addresses: addressesOf({ ...standing.node, texts }, standing.above), last })
  }
  return found
}

const textOf = ({ pageId, locale, version }: Plan): Promise<Version> | null =>
  version === null ? null : requireVersion(db, { pageId, locale }, version)

/** Where only another language of the page is planned, what is public of it. */
async function publicText(pageId: string, locale: Locale): Promise<Version | null> {
  const [row] = await db
    .select({ version: contentTexts.publishedVersion })
    .from(contentTexts)
    .where(and(eq(contentTexts.pageId, pageId), eq(contentTexts.locale, locale)))
  return row?.version ? requireVersion(db, { pageId, locale }, row.version) : null
}

/** In the order in which they will happen. An end has no version. */
async function plansUntil(at: Date): Promise<Plan[]> {
  const { kind, pageId, locale, version, state } = contentSchedules
  const rows = await db
    .select({ kind, pageId, locale, version, at: contentSchedules.at })
    .from(contentSchedules)
    .where(
      and(
        eq(state, 'waiting'),
        lte(contentSchedules.at, at),
        inArray(kind, ['publish', 'unpublish']),
        isNotNull(pageId),
      ),
    )
    .orderBy(asc(contentSchedules.at))
  const planned = rows.flatMap((row) =>
    row.pageId && row.locale
      ? [{ ...row, pageId: row.pageId, locale: row.locale, version: row.kind === 'publish' ? row.version : null }]
      : [],
  )
  // What a release changes comes last at its moment, as it does when both become true in one second.
  return [...planned, ...(shownRelease()?.pages ?? [])].sort((a, b) => +a.at - +b.at)
}
