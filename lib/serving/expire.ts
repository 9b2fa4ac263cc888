import { engine, transaction } from '@/db'
import { usesRedis } from '@/db/redis'
import { cacheExpiry } from '@/db/schema/serving'
import { CHANNEL, noticeOf, SOURCE } from './expiry-notice'
import { tellOverRedis } from './expiry-over-redis'
import { ALL, clock, expireHere } from './tag-clock'

/** Above this it is cheaper to drop everything than to name it (an import of a whole catalogue). */
const MOST_TAGS = 1_000
/** pg_notify takes 8,000 bytes. */
const LARGEST_NOTICE = 7_500

/**
 * Expires everything that carries one of these tags: here at once, in the other processes within two seconds.
 * Every command ends here (`onStale`), whoever ran it; a server action then calls `expireForRouter` of
 * `lib/serving/cached`, so that the person sees the new page at once. Call it after the commit.
 */
export async function expireTags(tags: readonly string[]): Promise<void> {
  if (!tags.length) return
  expireHere(tags)
  await (clock.announce ?? announceExpiry)(tags)
}

/**
 * Writes to the other processes only: over Redis where there is one; else as a row on SQLite, which they poll, or as a
 * notification on PostgreSQL.
 */
export async function announceExpiry(tags: readonly string[]): Promise<void> {
  const list = tags.length > MOST_TAGS ? [ALL] : [...new Set(tags)]
  if (usesRedis()) return tellOverRedis(list)
  if (engine.dialect === 'sqlite') {
    // Whoever polls it has gone with the power, too.
    const row = { tags: list, source: SOURCE, at: new Date() }
    await transaction(async (tx) => void (await tx.insert(cacheExpiry).values(row)), 'repeatable')
    return
  }
  const whole = noticeOf(list)
  const notice = Buffer.byteLength(whole) <= LARGEST_NOTICE ? whole : noticeOf([ALL])
  await engine.rows('select pg_notify($1, $2)', [CHANNEL, notice])
}

/**
 * Collects what a server expires and writes it a moment later in one go, so that orders do not each pay for a second
 * commit. Returns the way to write what is left at the end.
 */
export function announceInBatches(everyMs = 100): () => Promise<void> {
  let waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    const tags = [...waiting]
    waiting = new Set()
    if (tags.length) await announceExpiry(tags)
  }
  clock.announce = (tags) => {
    for (const tag of tags) waiting.add(tag)
    timer ??= setTimeout(() => flush().catch((error) => console.error('cache expiry:', String(error))), everyMs).unref()
  }
  return flush
}
