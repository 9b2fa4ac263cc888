import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { lockTable } from '@/db/portable'
import { contentAddresses, contentChanges, contentPages, contentTexts, contentVersions } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { invalid } from '@/lib/kernel/errors'
import { groupBy } from '@/lib/kernel/group'
import { inPieces } from './in-pieces'
import { hasAddress } from './page'
import {
  type Address,
  type AddressNode,
  addressesOf,
  isReserved,
  noPrefix,
  type Prefixes,
  prefixesOf,
} from './page-address'
import { leadOn } from './redirect-rows'
import { isSame } from './same'

export type Moved = { addresses: string[]; pages: string[] }

/** More than this is said as a whole: "every address". */
const MOST_NAMED = 400

/**
 * Does what may change where pages are found, and then writes the addresses of this page and of all below it anew. Former
 * addresses lead to the new ones. Throws `invalid` with `slug: taken` or `reserved`. Whoever writes addresses waits for
 * the others who do.
 */
export async function withAddresses(context: Context, pageId: string, work: () => Promise<void>): Promise<Moved> {
  const { tx, now } = context
  await lockAddresses()
  const before = await standingOf(tx, pageId, now)
  await work()
  const after = await standingOf(tx, pageId, now)
  if (!after) return { addresses: [], pages: [] }
  const nodes: [AddressNode, Prefixes][] = [[after.node, after.above]]
  if (!before || !isSame(prefixesOf(before.node, before.above), prefixesOf(after.node, after.above)))
    nodes.push(...(await listBelow(tx, after.node, after.above, now)))
  return rewrite(context, nodes)
}

/** Before any page's row: who publishes several at once would otherwise wait for someone who waits for them. */
export const lockAddresses = () => lockTable(contentAddresses)

/** Notes that the public sees something else of a page, for those who catch up. The addresses must be locked. */
export async function noteChange({ tx, now }: Context, pageIds: string[]): Promise<void> {
  for (const ids of inPieces(pageIds)) {
    await tx.delete(contentChanges).where(inArray(contentChanges.pageId, ids))
    await tx.insert(contentChanges).values(ids.map((pageId) => ({ pageId, at: now })))
  }
}

type Row = Address & { pageId: string }
const named = ({ storefront, path }: { storefront: string; path: string }) => `${storefront}/${path}`

async function rewrite(context: Context, nodes: [AddressNode, Prefixes][]): Promise<Moved> {
  const { tx } = context
  const wanted: Row[] = nodes.flatMap(([node, above]) =>
    addressesOf(node, above).map((address) => ({ ...address, pageId: node.id })),
  )
  if (wanted.some(({ path }) => isReserved(path))) throw invalid('invalid', { slug: ['reserved'] })
  const ids = nodes.map(([{ id }]) => id)
  const stored = (await inPieces(ids).reduce<Promise<Row[]>>(
    async (rows, piece) => [
      ...(await rows),
      ...(await tx.select().from(contentAddresses).where(inArray(contentAddresses.pageId, piece))),
    ],
    Promise.resolve([]),
  )) as Row[]
  const had = new Map(stored.map((row) => [named(row), row]))
  const has = new Map(wanted.map((row) => [named(row), row]))
  if (has.size < wanted.length) throw invalid('invalid', { slug: ['taken'] })
  const isNews = (row: Row, other: Row | undefined) =>
    !other || other.pageId !== row.pageId || other.locale !== row.locale
  const gone = stored.filter((row) => isNews(row, has.get(named(row))))
  const come = wanted.filter((row) => isNews(row, had.get(named(row))))
  for (const row of gone)
    await tx
      .delete(contentAddresses)
      .where(and(eq(contentAddresses.storefront, row.storefront), eq(contentAddresses.path, row.path)))
  for (const rows of inPieces(come, 200)) {
    const written = await tx
      .insert(contentAddresses)
      .values(rows)
      .onConflictDoNothing()
      .returning({ path: contentAddresses.path })
    if (written.length < rows.length) throw invalid('invalid', { slug: ['taken'] })
  }
  const home = groupBy(wanted, ({ pageId, storefront }) => `${pageId} ${storefront}`)
  const moves = gone.flatMap(({ pageId, storefront, path }) => {
    const [target] = home.get(`${pageId} ${storefront}`) ?? []
    return target && target.path !== path ? [{ storefront, path, target: target.path }] : []
  })
  await leadOn(context, moves, come)
  const pages = [...new Set([...gone, ...come].map(({ pageId }) => pageId))]
  await noteChange(context, pages)
  const addresses = [...new Set([...gone, ...come].map(named))]
  return addresses.length > MOST_NAMED ? { addresses: ['*'], pages: [] } : { addresses, pages }
}

const columns = {
  id: contentPages.id,
  parentId: contentPages.parentId,
  kind: contentPages.kind,
  sites: contentPages.sites,
  fallsBack: contentPages.fallsBack,
  trashedAt: contentPages.trashedAt,
}
type PageRow = Pick<typeof contentPages.$inferSelect, keyof typeof columns>

export async function standingOf(tx: Db, pageId: string, now: Date) {
  const way: PageRow[] = []
  for (let at: string | null = pageId; at && way.length < 50; at = way[0]?.parentId ?? null) {
    const [row] = await tx.select(columns).from(contentPages).where(eq(contentPages.id, at))
    if (!row) break
    way.unshift(row)
  }
  const nodes = await nodesOf(tx, way, now)
  const node = nodes.at(-1)
  return node?.id === pageId
    ? { node, above: nodes.slice(0, -1).reduce((above, each) => prefixesOf(each, above), noPrefix) }
    : undefined
}

/** Everything below a page with what stands before its addresses. */
async function listBelow(tx: Db, root: AddressNode, above: Prefixes, now: Date): Promise<[AddressNode, Prefixes][]> {
  const all: [AddressNode, Prefixes][] = []
  let level = [[root, above] as [AddressNode, Prefixes]]
  while (level.length) {
    const own = new Map(level.map(([node, before]) => [node.id, prefixesOf(node, before)]))
    const next: [AddressNode, Prefixes][] = []
    for (const ids of inPieces([...own.keys()])) {
      const rows = await tx.select(columns).from(contentPages).where(inArray(contentPages.parentId, ids))
      for (const node of await nodesOf(tx, rows, now)) next.push([node, own.get(node.parentId ?? '') ?? noPrefix])
    }
    all.push(...next)
    level = next
  }
  return all
}

async function nodesOf(tx: Db, rows: PageRow[], now: Date): Promise<AddressNode[]> {
  const texts = (
    await Promise.all(
      inPieces(rows.map(({ id }) => id)).map((ids) =>
        tx
          .select({
            pageId: contentTexts.pageId,
            locale: contentTexts.locale,
            draft: contentTexts.slug,
            published: contentVersions.slug,
            expiresAt: contentTexts.expiresAt,
          })
          .from(contentTexts)
          .leftJoin(
            contentVersions,
            and(
              eq(contentVersions.pageId, contentTexts.pageId),
              eq(contentVersions.locale, contentTexts.locale),
              eq(contentVersions.number, contentTexts.publishedVersion),
            ),
          )
          .where(inArray(contentTexts.pageId, ids)),
      ),
    )
  ).flat()
  const byPage = groupBy(texts, ({ pageId }) => pageId)
  return rows.map(({ kind, trashedAt, ...row }) => ({
    ...row,
    isHidden: !hasAddress(kind) || trashedAt !== null,
    texts: Object.fromEntries(
      (byPage.get(row.id) ?? []).map(({ locale, draft, published, expiresAt }) => {
        const isPublic = published !== null && !(expiresAt && expiresAt <= now)
        return [locale, { slug: isPublic ? published : draft, isPublic }]
      }),
    ),
  }))
}
