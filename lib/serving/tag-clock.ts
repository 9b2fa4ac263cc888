/**
 * Which tags have expired when, and which pages are being rendered since when: what the caches of this process agree on.
 * It lives on globalThis, because server.ts, Next's bundles and its cache handler each have their own copy of this file.
 */
type Clock = {
  expiredAt: Map<string, number>
  rendering: Map<string, { since: number; count: number }>
  listeners: Set<(tags: readonly string[]) => void>
  /** Tells the other processes. Not there in a build, where nobody listens. */
  announce: ((tags: readonly string[]) => void | Promise<void>) | null
}

/** Everything that is kept, as a tag: after an import, or when a process may have missed something. */
export const ALL = '*'
/** No render takes longer; older expiries can be forgotten. */
const LONGEST_RENDER = 120_000
const MOST_TAGS = 20_000

const shared = globalThis as { __concertoClock?: Clock }
shared.__concertoClock ??= { expiredAt: new Map(), rendering: new Map(), listeners: new Set(), announce: null }
export const clock = shared.__concertoClock

/**
 * Drops what carries these tags in this process. The time is that of learning of it: what was rendered from old data
 * until now must not be kept either.
 */
export function expireHere(tags: readonly string[], now = Date.now()): void {
  for (const tag of tags) {
    clock.expiredAt.delete(tag)
    clock.expiredAt.set(tag, now)
  }
  for (const [tag, at] of clock.expiredAt) {
    if (clock.expiredAt.size <= MOST_TAGS && now - at < LONGEST_RENDER) break
    clock.expiredAt.delete(tag)
  }
  for (const listener of clock.listeners) listener(tags)
}

/** Whether one of the tags expired at or after that instant. */
export const hasExpired = (tags: readonly string[], since: number): boolean =>
  [ALL, ...tags].some((tag) => (clock.expiredAt.get(tag) ?? 0) >= since)

/** Notes that a page is being rendered; call what it returns when that is over. */
export function rendering(path: string, now = Date.now()): () => void {
  const entry = clock.rendering.get(path) ?? { since: now, count: 0 }
  entry.count++
  clock.rendering.set(path, entry)
  return () => {
    if (--entry.count === 0) clock.rendering.delete(path)
  }
}

/** Since when this page is being rendered: Next lets later requests join a running render, so the earliest counts. */
export const renderedSince = (path: string, now = Date.now()): number => clock.rendering.get(path)?.since ?? now
