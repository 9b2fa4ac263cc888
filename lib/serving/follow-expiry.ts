import { asc, gt, lt, max } from 'drizzle-orm'
import { Client } from 'pg'
import { db, engine } from '@/db'
import { usesRedis } from '@/db/redis'
import { cacheExpiry } from '@/db/schema/serving'
import { CHANNEL, hear, SOURCE } from './expiry-notice'
import { hearOverRedis } from './expiry-over-redis'
import { ALL, expireHere } from './tag-clock'

const POLL = 1_000
const KEEP = 3_600_000
const RECONNECT = 1_000

/** Hears what other processes expire, until the returned function is called. */
export function followExpiry(): Promise<() => Promise<void>> {
  if (usesRedis()) return hearOverRedis()
  return engine.dialect === 'sqlite' ? pollTable() : listen(process.env.DATABASE_URL as string)
}

async function pollTable(): Promise<() => Promise<void>> {
  const [latest] = await db.select({ seq: max(cacheExpiry.seq) }).from(cacheExpiry)
  let seen = latest?.seq ?? 0
  let turn = 0
  const poll = async () => {
    const rows = await db.select().from(cacheExpiry).where(gt(cacheExpiry.seq, seen)).orderBy(asc(cacheExpiry.seq))
    seen = rows.at(-1)?.seq ?? seen
    const tags = rows.filter(({ source }) => source !== SOURCE).flatMap((row) => row.tags)
    if (tags.length) expireHere(tags)
    // A process that was asleep for an hour starts anew anyway.
    if (++turn % 600 === 0) await db.delete(cacheExpiry).where(lt(cacheExpiry.at, new Date(Date.now() - KEEP)))
  }
  const timer = setInterval(() => {
    poll().catch((error) => {
      console.error('cache expiry:', String(error))
      expireHere([ALL])
    })
  }, POLL).unref()
  return async () => clearInterval(timer)
}

async function listen(url: string): Promise<() => Promise<void>> {
  let client: Client | undefined
  let stopped = false
  const connect = async () => {
    if (stopped) return
    const next = new Client({ connectionString: url, keepAlive: true })
    const again = () => {
      if (client !== next || stopped) return
      client = undefined
      setTimeout(connect, RECONNECT).unref()
    }
    next.on('error', again).on('end', again)
    next.on('notification', ({ payload }) => hear(payload))
    client = next
    try {
      await next.connect()
      await next.query(`listen ${CHANNEL}`)
      expireHere([ALL]) // whatever was said while nobody listened
    } catch {
      again()
    }
  }
  await connect()
  return async () => {
    stopped = true
    await client?.end().catch(() => {})
  }
}
