import { hostname } from 'node:os'
import { expireHere } from './tag-clock'

/** What processes tell each other when something expires: who says it, and which tags. */
export const SOURCE = `${hostname()}:${process.pid}`
export const CHANNEL = 'concerto_cache_expiry'

export const noticeOf = (tags: readonly string[]): string => JSON.stringify({ source: SOURCE, tags })

/** Drops here what another process said; what this one says it has done already. */
export function hear(notice: string | undefined): void {
  const { source, tags } = JSON.parse(notice ?? '{}') as { source?: string; tags?: string[] }
  if (source !== SOURCE && tags?.length) expireHere(tags)
}
