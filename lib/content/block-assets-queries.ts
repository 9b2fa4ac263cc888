import 'server-only'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import { assets, assetTracks } from '@/db/schema/assets'
import { fileTypes } from '@/lib/assets/asset'
import { assetTag } from '@/lib/assets/events'
import { focalPoint } from '@/lib/assets/focal-point'
import { judgedColumns, LONGEST_CHAIN } from '@/lib/assets/judged-columns'
import { blockedBy } from '@/lib/assets/rights'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import type { BlockPicture, BlockVideo } from './block-data'

const columns = {
  ...judgedColumns,
  hash: assets.hash,
  kind: assets.kind,
  mime: assets.mime,
  width: assets.width,
  height: assets.height,
  title: assets.title,
  alt: assets.alt,
  isDecorative: assets.isDecorative,
  colour: assets.colour,
  focalX: assets.focalX,
  focalY: assets.focalY,
  posterId: assets.posterId,
}

const read = (ids: string[]) => db.select(columns).from(assets).where(inArray(assets.id, ids))
type Row = Awaited<ReturnType<typeof read>>[number]

/**
 * Pictures and films by id, each as it may be shown here and now: what may not is its stand-in, or nothing. One query for
 * all, and one for each round of stand-ins and posters.
 */
export async function readBlockAssets(ids: string[], channel: Channel, now: Date) {
  const rows = new Map<string, Row>()
  let wanted = ids
  for (let round = 0; wanted.length && round < LONGEST_CHAIN; round++) {
    const found = await read(wanted)
    for (const row of found) rows.set(row.id, row)
    wanted = found.flatMap(({ fallbackId, posterId }) => [fallbackId, posterId].flatMap((id) => id ?? []))
    wanted = [...new Set(wanted)].filter((id) => !rows.has(id))
  }
  const shown = (id: string | null, round = 0): Row | undefined => {
    const row = id === null || round > LONGEST_CHAIN ? undefined : rows.get(id)
    return row && blockedBy(row, now, channel.market) ? shown(row.fallbackId, round + 1) : row
  }
  const picture = (id: string | null): BlockPicture | null => {
    const row = shown(id)
    return row?.kind === 'image' ? toPicture(row, channel) : null
  }
  const films = ids.flatMap((id) => {
    const row = shown(id)
    return row?.kind === 'video' ? [[id, row] as const] : []
  })
  const tracks = films.length ? await readTracks(films.map(([, { id }]) => id)) : []
  return {
    pictures: Object.fromEntries(ids.flatMap((id) => (picture(id) ? [[id, picture(id) as BlockPicture]] : []))),
    videos: Object.fromEntries(films.map(([id, row]) => [id, toVideo(row)])),
    tags: [...rows.values()].map(({ hash }) => assetTag(hash)),
  }

  function toVideo({ id, hash, mime, width, height, title, posterId }: Row): BlockVideo {
    return {
      ...{ hash, mime, width, height },
      extension: fileTypes[mime]?.extension ?? 'mp4',
      title: localized(title, channel.locale),
      poster: picture(posterId),
      tracks: tracks.flatMap(({ assetId, kind, locale }) => (assetId === id ? [{ kind, locale }] : [])),
    }
  }
}

const readTracks = (ids: string[]) =>
  db
    .select({ assetId: assetTracks.assetId, kind: assetTracks.kind, locale: assetTracks.locale })
    .from(assetTracks)
    .where(inArray(assetTracks.assetId, ids))

function toPicture(row: Row, { locale }: Channel): BlockPicture {
  const { hash, width, height, colour, focalX, focalY } = row
  const alt = row.isDecorative ? '' : localized(row.alt, locale)
  return { hash, width, height, alt, colour, focus: focalPoint(focalX, focalY) }
}
