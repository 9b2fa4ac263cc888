import { invalid } from '@/lib/kernel/errors'

/** Where a page of a listing ends that is sorted by relevance or price: its number in disguise. */
export function pageOf(cursor: string | undefined): number {
  if (!cursor) return 1
  const page = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isInteger(page) || page < 1 || page > 10_000) throw invalid('invalid', { cursor: ['invalid'] })
  return page
}

export const nextCursor = (page: number, pages: number) =>
  page < pages ? Buffer.from(String(page + 1)).toString('base64url') : null

type Place = { at: Date; id: string }

/** After which row a page begins: its time and id, so that what is added meanwhile moves nothing. */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (!cursor) return undefined
  const [, time, id] = /^(\d{1,15}) (\w{1,60})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!time || !id) throw invalid('invalid', { cursor: ['invalid'] })
  return { at: new Date(Number(time)), id }
}

/** The cursor after the last of these rows; null when the page is not full. */
export function cursorAfter<T extends { id: string }>(rows: T[], limit: number, timeOf: (row: T) => Date) {
  const last = rows.at(-1)
  if (!last || rows.length < limit) return null
  return Buffer.from(`${timeOf(last).getTime()} ${last.id}`).toString('base64url')
}
