import { askRedis, redis } from '@/db/redis'
import { log } from '@/lib/kernel/log'
import { CHANNEL, hear, noticeOf } from './expiry-notice'
import { ALL, expireHere } from './tag-clock'

/** The longest that others may keep what has expired; also while nobody can tell them. */
const PROMISE = 2_000

const shared = globalThis as { __concertoUntold?: boolean }

/** Tells the others. While Redis is away nothing is told: they help themselves, and hear of everything when it is back. */
export async function tellOverRedis(tags: readonly string[]): Promise<void> {
  try {
    await askRedis((client) => client.publish(CHANNEL, noticeOf(tags)))
  } catch (error) {
    log.warn({ error: String(error) }, 'what expired could not be told over redis')
    if (shared.__concertoUntold) return
    shared.__concertoUntold = true
    const client = await redis()
    client.once('ready', () => {
      shared.__concertoUntold = false
      tellOverRedis([ALL])
    })
  }
}

/**
 * Hears the others until the returned function is called. While Redis is away, nothing that is kept grows older than
 * two seconds: somebody may have expired it.
 */
export async function hearOverRedis(): Promise<() => Promise<void>> {
  const client = await redis()
  const missed = () => expireHere([ALL])
  const subscribe = () => client.subscribe(CHANNEL, hear).then(missed, missed)
  // The client subscribes again by itself, before it says that it is ready.
  if (client.isReady) await subscribe()
  else client.once('ready', subscribe)
  client.on('ready', missed)
  const helpYourself = setInterval(() => {
    if (!client.isReady) missed()
  }, PROMISE).unref()
  return async () => {
    clearInterval(helpYourself)
    client.off('ready', missed).off('ready', subscribe)
    if (client.isReady) await client.unsubscribe(CHANNEL, hear)
  }
}
