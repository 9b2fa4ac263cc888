import { z } from 'zod'
import { isLive } from '@/lib/kernel/live-page'
import { DAY, MINUTE } from '@/lib/kernel/time'

// Pure: the browser, the API and the desk share it.

const slug = z.string().min(1).max(200)
const short = z.string().trim().min(1).max(200)
const count = z.number().finite().min(0).max(1e9)

/**
 * What somebody can do that we remember, and what is told of it. Names say `thing.happened`. What is not listed is not kept;
 * `outside.*` is for other systems: a till, a messenger, an app.
 */
export const signalData = {
  'page.viewed': z.strictObject({ referrer: z.string().max(500).optional() }),
  'product.viewed': z.strictObject({ slug, referrer: z.string().max(500).optional() }),
  'category.viewed': z.strictObject({ category: slug, referrer: z.string().max(500).optional() }),
  'model.viewed': z.strictObject({ model: slug, referrer: z.string().max(500).optional() }),
  'search.made': z.strictObject({ words: short, referrer: z.string().max(500).optional() }),
  'cart.viewed': z.strictObject({ referrer: z.string().max(500).optional() }),
  'checkout.viewed': z.strictObject({ referrer: z.string().max(500).optional() }),
  /** How far down, in percent of the page. */
  'page.scrolled': z.strictObject({ depth: z.number().int().min(0).max(100) }),
  /** A web vital: milliseconds, or a layout shift without a unit. */
  'page.measured': z.strictObject({ metric: z.enum(['LCP', 'CLS', 'INP']), value: count }),
  /** A script of ours failed. */
  'page.failed': z.strictObject({ message: z.string().max(300) }),
  'outside.visited_store': z.strictObject({ place: short }),
  'outside.bought': z.strictObject({
    place: short,
    amount: z.number().int().min(0).max(1e12),
    currency: z.string().length(3),
  }),
  'outside.wrote': z.strictObject({ channel: short, about: z.string().max(500).optional() }),
  'outside.used_app': z.strictObject({ app: short, screen: short.optional() }),
  'outside.mentioned': z.strictObject({ network: short, address: z.url().max(500).optional() }),
} as const satisfies Record<string, z.ZodObject>

export type SignalName = keyof typeof signalData
export const signalNames = Object.keys(signalData) as SignalName[]

/** What was done, as it is kept. */
export type Signal = {
  key: string | null
  name: SignalName
  data: Record<string, unknown>
  path: string | null
  at: Date
}

/** In one request. */
export const MOST_SIGNALS = 100

const envelope = z.strictObject({
  /** Chosen by who tells it: told twice, it is kept once. */
  id: z.string().min(8).max(64).optional(),
  name: z.enum(signalNames as [SignalName]),
  /** The address behind the host, as people see it. */
  path: z.string().max(500).startsWith('/').optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  data: z.record(z.string(), z.unknown()).default({}),
})
export const signalInput = envelope.meta({ id: 'Signal' })

/** The oldest that a browser may tell of; other systems are often told late. */
export const OLDEST = { browser: DAY, program: 730 * DAY }

/**
 * A signal as it is kept, or what is wrong with it. A page that was viewed is told by what it shows (`product.viewed`);
 * a clock that is ahead of ours, or too far behind, is not believed.
 */
export function readSignal(input: unknown, now: Date, oldest: number): Signal | z.ZodError {
  const told = envelope.safeParse(input)
  if (!told.success) return told.error
  const { id = null, path = null, at } = told.data
  const { name, data } = path === null ? told.data : meant(told.data.name, told.data.data, path)
  const checked = signalData[name].safeParse(data)
  if (!checked.success) return inField('data', checked.error)
  return { key: id, name, data: checked.data, path: path && publicPart(path), at: believable(at, now, oldest) }
}

function believable(told: string | undefined, now: Date, oldest: number): Date {
  const at = told === undefined ? now : new Date(told)
  return at.getTime() > now.getTime() + MINUTE || at.getTime() < now.getTime() - oldest ? now : at
}

function meant(name: SignalName, data: Record<string, unknown>, path: string): Pick<Signal, 'name' | 'data'> {
  if (name !== 'page.viewed') return { name, data }
  const [way = '', query] = path.split('?', 2)
  const [, , first = '', second = '', ...rest] = way.split('/')
  if (first === 'products' && second && !rest.length) return { name: 'product.viewed', data: { ...data, slug: second } }
  if (first === 'c' && second)
    return { name: 'category.viewed', data: { ...data, category: [second, ...rest].join('/') } }
  if (first === 'configure' && second) return { name: 'model.viewed', data: { ...data, model: second } }
  const words = first === 'search' ? new URLSearchParams(query).get('q')?.trim() : undefined
  if (words) return { name: 'search.made', data: { ...data, words: words.slice(0, 200) } }
  if (first === 'cart' && !second) return { name: 'cart.viewed', data }
  if (first === 'checkout') return { name: 'checkout.viewed', data }
  return { name, data }
}

/** Addresses of one person's pages and of what they put together are keys to them: only the first two parts are kept. */
function publicPart(path: string): string {
  const [way = ''] = path.split('?', 1)
  const parts = way.split('/')
  const [, , first = '', second] = parts
  if (first === 'configure' && second) return parts.slice(0, 4).join('/')
  return isLive(first) ? parts.slice(0, 3).join('/') : way
}

const inField = (field: string, { issues }: z.ZodError) =>
  new z.ZodError(issues.map((issue) => ({ ...issue, path: [field, ...issue.path] })))
