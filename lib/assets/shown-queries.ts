import 'server-only'
import { inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { jsonAsText } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import type { Localized } from '@/lib/kernel/locale'
import { type FocalPoint, focalPoint } from './focal-point'
import { judgedColumns, LONGEST_CHAIN } from './judged-columns'
import { blockedBy } from './rights'

/** A picture as queries read it: its words in all languages. */
type Row = { hash: string; width: number; height: number; alt: Localized; colour: string | null } & Focal
type Focal = { focalX: number | null; focalY: number | null }
type Shown<T> = Omit<Omit<T, 'isLimited'>, keyof Focal> & { focus: FocalPoint | null }

/**
 * What the public queries read of an asset that they join. Every row of theirs goes through `shownPictures` before
 * anybody sees it.
 */
export const pictureColumns = {
  hash: assets.hash,
  width: assets.width,
  height: assets.height,
  alt: assets.alt,
  colour: assets.colour,
  focalX: assets.focalX,
  focalY: assets.focalY,
  /** Whether anything limits where and how long it may be shown: then `shownPictures` looks closer. */
  isLimited:
    sql<boolean>`(${assets.status} <> 'approved' or not ${assets.hasConsent} or ${assets.expiresAt} is not null or ${jsonAsText(assets.territory)} <> '[]')`.mapWith(
      Boolean,
    ),
}

/**
 * Rows with their pictures as they may be shown in a market at that moment: what may not is replaced by what stands in
 * for it, with its words, or left out with its row. Costs nothing while no picture is limited.
 */
export async function shownPictures<T extends Row & { isLimited: boolean }>(
  rows: T[],
  market: string,
  now = new Date(),
): Promise<Shown<T>[]> {
  const limited = rows.filter(({ isLimited }) => isLimited)
  const instead = limited.length
    ? await standIns([...new Set(limited.map(({ hash }) => hash))], market, now)
    : undefined
  return rows.flatMap(({ isLimited, ...row }) => {
    if (!isLimited) return [withFocus(row)]
    const shown = instead?.get(row.hash)
    return shown ? [withFocus({ ...row, ...shown })] : []
  })
}

const withFocus = <T extends Focal>({ focalX, focalY, ...row }: T) => ({ ...row, focus: focalPoint(focalX, focalY) })

const columns = {
  ...judgedColumns,
  hash: assets.hash,
  width: assets.width,
  height: assets.height,
  alt: assets.alt,
  colour: assets.colour,
  focalX: assets.focalX,
  focalY: assets.focalY,
}

async function standIns(hashes: string[], market: string, now: Date): Promise<Map<string, Row>> {
  const read = (condition: ReturnType<typeof inArray>) => db.select(columns).from(assets).where(condition)
  const shown = new Map<string, Row>()
  let open = (await read(inArray(assets.hash, hashes))).map((asset) => ({ asked: asset.hash, asset }))
  for (let at = 0; open.length && at <= LONGEST_CHAIN; at++) {
    for (const { asked, asset } of open) {
      const { hash, width, height, alt, colour, focalX, focalY } = asset
      if (!blockedBy(asset, now, market)) shown.set(asked, { hash, width, height, alt, colour, focalX, focalY })
    }
    const rest = open.filter(({ asked, asset }) => !shown.has(asked) && asset.fallbackId)
    const ids = [...new Set(rest.flatMap(({ asset }) => asset.fallbackId ?? []))]
    const next = new Map((ids.length ? await read(inArray(assets.id, ids)) : []).map((asset) => [asset.id, asset]))
    open = rest.flatMap(({ asked, asset }) => {
      const fallback = next.get(asset.fallbackId ?? '')
      return fallback ? [{ asked, asset: fallback }] : []
    })
  }
  return shown
}

const publicColumns = { id: assets.id, name: assets.name, fileName: assets.fileName, ...pictureColumns }

/** Pictures by id as they may be shown in a market, in no order: for categories, blocks, whatever points at some. */
export const listShownById = async (ids: string[], market: string, now?: Date) =>
  ids.length
    ? shownPictures(await db.select(publicColumns).from(assets).where(inArray(assets.id, ids)), market, now)
    : []

/** The same by the names of their files: those that a page of ours names itself. */
export const listShownByFileName = async (names: string[], market: string, now?: Date) =>
  names.length
    ? shownPictures(await db.select(publicColumns).from(assets).where(inArray(assets.fileName, names)), market, now)
    : []
