import type { createClient } from 'redis'
import { readEnvironment } from '@/lib/kernel/environment'
import { log } from '@/lib/kernel/log'

export type Redis = ReturnType<typeof create>

/** What somebody waits for is not held up longer than this. */
const ANSWER = 300
/** A start, and a command line, go on without it. */
const FIRST = 1_000

// One connection a process: Next bundles pages, handlers and the server apart, and only globalThis is shared by them.
const shared = globalThis as { __concertoRedis?: Promise<Redis> }

export const usesRedis = () => Boolean(readEnvironment().REDIS_URL)

/**
 * The connection to REDIS_URL, opened at the first use and again for ever after it broke. Waits a second at most for the
 * first; while it is away, whatever is asked of it is refused at once.
 */
export function redis(): Promise<Redis> {
  shared.__concertoRedis ??= connect(readEnvironment().REDIS_URL as string)
  return shared.__concertoRedis
}

/** What Redis answers. Rejects when it is away, and when it takes longer than a person should wait for it. */
export async function askRedis<T>(question: (client: Redis) => Promise<T>): Promise<T> {
  const client = await redis()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis took longer than ${ANSWER} ms`)), ANSWER)
  })
  return Promise.race([question(client), late]).finally(() => clearTimeout(timer))
}

/** For the end of a process; whoever asks afterwards opens it anew. */
export async function closeRedis(): Promise<void> {
  const open = shared.__concertoRedis
  shared.__concertoRedis = undefined
  ;(await open)?.destroy()
}

async function connect(url: string): Promise<Redis> {
  // Loaded only where it is wanted.
  const client = create((await import('redis')).createClient, url)
  let away = false
  client.on('error', (error) => {
    if (!away) log.warn({ error: String(error) }, 'redis is away: each process counts and remembers for itself')
    away = true
  })
  client.on('ready', () => {
    if (away) log.info('redis is back')
    away = false
  })
  // Ends when the connection is closed on purpose; until then it tries again by itself.
  const connected = client.connect().catch(() => {})
  await Promise.race([connected, new Promise((done) => setTimeout(done, FIRST))])
  return client
}

const create = (client: typeof createClient, url: string) =>
  client({
    url,
    name: 'concerto',
    disableOfflineQueue: true,
    // A server that hangs, or a line that was cut without a word, is noticed after five silent seconds.
    pingInterval: 2_000,
    socket: {
      connectTimeout: 2_000,
      socketTimeout: 5_000,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 1_000),
    },
  })
