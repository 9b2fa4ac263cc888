import 'server-only'
import { and, asc, count, desc, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains, jsonAsText } from '@/db/portable'
import { assets, assetTags } from '@/db/schema/assets'
import { assetName } from './rendition'
import { blockedBy } from './rights'

const columns = {
  id: assets.id,
  hash: assets.hash,
  name: assets.name,
  kind: assets.kind,
  mime: assets.mime,
  width: assets.width,
  height: assets.height,
  durationMs: assets.durationMs,
  title: assets.title,
  alt: assets.alt,
  isDecorative: assets.isDecorative,
  colour: assets.colour,
  placeholder: assets.placeholder,
  focalX: assets.focalX,
  focalY: assets.focalY,
  licence: assets.licence,
  holder: assets.holder,
  status: assets.status,
  hasConsent: assets.hasConsent,
  territory: assets.territory,
  expiresAt: assets.expiresAt,
}

/** What the outside is told of an asset: never more than it may be shown for. */
export type PublicAsset = Awaited<ReturnType<typeof read>>[number]

const read = (where: SQL | undefined) => db.select(columns).from(assets).where(where)

type Asked = {
  market: string
  search?: string
  kind?: PublicAsset['kind']
  tag?: string
  page: number
  pageSize: number
}

/** Assets that may be shown in a market at that moment, newest first. Drafts and what has ended are not there. */
export async function listPublicAssets({ market, search, kind, tag, page, pageSize }: Asked, now = new Date()) {
  const tagged = tag ? db.select({ id: assetTags.assetId }).from(assetTags).where(eq(assetTags.tag, tag)) : undefined
  const where = and(
    eq(assets.status, 'approved'),
    eq(assets.hasConsent, true),
    or(isNull(assets.expiresAt), gt(assets.expiresAt, now)),
    or(eq(jsonAsText(assets.territory), '[]'), contains(jsonAsText(assets.territory), `"${market}"`)),
    kind && eq(assets.kind, kind),
    tagged && inArray(assets.id, tagged),
    ...(search ? search.split(/\s+/).map((word) => contains(assets.searchText, word)) : []),
  )
  const [rows, [total]] = await Promise.all([
    read(where)
      .orderBy(desc(assets.createdAt), asc(assets.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db.select({ n: count() }).from(assets).where(where),
  ])
  return { rows, total: total?.n ?? 0 }
}

/** One by its public name, where it may be shown. */
export async function getPublicAsset(hash: string, market: string, now = new Date()): Promise<PublicAsset | undefined> {
  const [asset] = await read(eq(assets.name, assetName(hash)))
  return asset && !blockedBy(asset, now, market) ? asset : undefined
}
