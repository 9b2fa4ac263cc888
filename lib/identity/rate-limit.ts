import 'server-only'
import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible'
import { engine } from '@/db'
import { dialect } from '@/db/dialect'
import { askRedis, usesRedis } from '@/db/redis'
import { tooMany } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { DAY, HOUR, MINUTE } from '@/lib/kernel/time'

type Allowance = { points: number; per: number }
type Rule = {
  /** Of one client address. */ address?: Allowance /** Of what is asked for: see each line. */
  subject?: Allowance
}

type Counted = { keys: string[]; arguments: string[] }

const per = (points: number, per: number): Allowance => ({ points, per })

/** How often something may be tried. An address may be a whole office, so it is only narrow where guessing would pay. */
const limits = {
  /** Wrong passwords; right ones are given back. Subject: kind and e-mail of the account. */
  login: { address: per(10, 15 * MINUTE), subject: per(10, 15 * MINUTE) },
  /** Subject: the account. */
  passwordCheck: { subject: per(10, 15 * MINUTE) },
  /** Wrong codes of the second step, after the right password; right ones are given back. Subject: the account. */
  secondStep: { address: per(20, 15 * MINUTE), subject: per(5, 15 * MINUTE) },
  /** The same over a day: of a million codes three count at any time, so forty tries a day find one in centuries. */
  secondStepDay: { subject: per(40, DAY) },
  /** Mails with a link to sign in or for a new password. Subject: where the mail goes. */
  mailLink: { address: per(30, HOUR), subject: per(5, HOUR) },
  /** Opening such links. */
  linkUse: { address: per(60, 15 * MINUTE) },
  /** Subject: the e-mail. */
  register: { address: per(20, HOUR), subject: per(5, HOUR) },
  /** Subject: the cart or the visitor. Wide for an address: a fair or an office buys through one. */
  checkout: { address: per(6000, 10 * MINUTE), subject: per(300, 10 * MINUTE) },
  /** Carts that programs open. */
  openCart: { address: per(6000, 10 * MINUTE) },
  /** Declined payments, against the trying of stolen cards. Subject: the visitor. */
  paymentDeclined: { address: per(60, HOUR), subject: per(10, HOUR) },
  /** Pictures of the staff, each of which is decoded. Subject: the account. */
  upload: { subject: per(600, 10 * MINUTE) },
  /** Pieces of their files. Subject: the account. */
  uploadChunk: { subject: per(6000, 10 * MINUTE) },
  /** What visitors do in the configurator, in batches. Subject: the visitor, or the visit that a program reports. */
  builds: { address: per(6000, 10 * MINUTE), subject: per(300, 10 * MINUTE) },
  /** What visitors do on pages, in batches. Subject: the visitor. */
  signals: { address: per(6000, 10 * MINUTE), subject: per(600, 10 * MINUTE) },
  search: { address: per(1200, MINUTE) },
  /** Wrong codes; right ones are given back. Subject: the cart. */
  coupon: { address: per(60, 10 * MINUTE), subject: per(10, 10 * MINUTE) },
  /** Subject: the customer or the visitor. */
  review: { address: per(20, HOUR), subject: per(5, HOUR) },
  /** An order looked up by number and e-mail. Subject: the order's number. */
  orderLookup: { address: per(10, 15 * MINUTE), subject: per(10, 15 * MINUTE) },
  /** Declared withdrawals. Subject: the e-mail. */
  withdrawal: { address: per(30, HOUR), subject: per(10, HOUR) },
  /** Forms of the shop. Subject: the form, wide enough that no crowd is turned away. */
  form: { address: per(30, HOUR), subject: per(3000, HOUR) },
  /** Links by which someone confirms what they sent. Subject: where the mail goes. */
  formMail: { subject: per(5, HOUR) },
} as const satisfies Record<string, Rule>

export type Limit = keyof typeof limits
export type Tries = { address?: string; subject?: string }

/**
 * Counts one try, before it is made, so that a hundred at once are not all evaluated. Throws `tooMany` with the seconds
 * to wait. `address` must be what the server itself knows (`currentAddress`), never a header. The answer takes the try
 * back: call it when the try was a good one. Not to be called in a transaction, whose rollback would forget it.
 */
export async function limit(name: Limit, tries: Tries): Promise<() => Promise<void>> {
  const rule: Rule = limits[name]
  const taken: { limiter: RateLimiterAbstract; key: string }[] = []
  // The address first: who is refused there cannot use up what belongs to somebody else's account.
  for (const by of ['address', 'subject'] as const) {
    const allowance = rule[by]
    const value = tries[by]
    if (!allowance || value === undefined) continue
    const limiter = limiterOf(name, by, allowance)
    const key = hashed(by === 'address' ? network(value) : value)
    await consume(limiter, key)
    taken.push({ limiter, key })
  }
  return async () => {
    for (const { limiter, key } of taken) await limiter.reward(key).catch(() => {})
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (refused instanceof Error) throw refused
    const { msBeforeNext = 1000 } = refused as { msBeforeNext?: number }
    throw tooMany(Math.max(1, Math.ceil(msBeforeNext / 1000)))
  }
}

/** One customer of a provider has a whole /64 of IPv6 to choose from. */
const network = (address: string) => (isIPv6(address) ? first64(address) : address)

function first64(address: string): string {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(8 - left.length - right.length, 0)
  return [...left, ...Array<string>(zeros).fill('0'), ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

/** Addresses and e-mails are personal; counting needs only to know them again. */
const hashed = (value: string) => createHash('sha256').update(value.toLowerCase()).digest('base64url').slice(0, 22)

// Bundles of one process share their counters over globalThis.
const shared = globalThis as { __concertoLimits?: Map<string, RateLimiterAbstract> }

function limiterOf(name: string, by: string, { points, per }: Allowance): RateLimiterAbstract {
  shared.__concertoLimits ??= new Map()
  const keyPrefix = `${name}.${by}`
  let found = shared.__concertoLimits.get(keyPrefix)
  if (!found) {
    const memory = new RateLimiterMemory({ keyPrefix, points, duration: per / 1000 })
    const own = dialect === 'postgres' ? overPostgres(memory) : memory
    found = usesRedis() ? overRedis(memory, own) : own
    shared.__concertoLimits.set(keyPrefix, found)
  }
  return found
}

/** With Redis the processes count together there; while it is away, as they would without it. */
function overRedis({ keyPrefix, points, duration }: RateLimiterMemory, insuranceLimiter: RateLimiterAbstract) {
  return new RateLimiterRedis({
    keyPrefix: `concerto.${keyPrefix}`,
    points,
    duration,
    insuranceLimiter,
    useRedisPackage: true,
    // All that counting asks of a client.
    storeClient: { eval: (script: string, what: Counted) => askRedis((client) => client.eval(script, what)) },
  })
}

/** On PostgreSQL the processes count together; should the table fail, each counts for itself. */
function overPostgres(insuranceLimiter: RateLimiterMemory): RateLimiterAbstract {
  const { keyPrefix, points, duration } = insuranceLimiter
  return new RateLimiterPostgres({
    keyPrefix,
    points,
    duration,
    insuranceLimiter,
    storeType: 'client',
    storeClient: {
      query: async ({ text, values }: { text: string; values: unknown[] }) => {
        const rows = await engine.rows(text, values).catch((error: unknown) => {
          log.warn({ error: String(error) }, 'rate limits are counted by this process alone')
          throw error
        })
        return { rows, rowCount: rows.length }
      },
    },
    tableName: 'rate_limits',
    tableCreated: true,
  })
}
