import { z } from 'zod'
import { joinReasons, keyKinds } from '@/lib/tracking/profile'
import { MOST_SIGNALS, signalInput } from '@/lib/tracking/signal'
import { storefront } from './schemas'
import { defineSpec } from './spec'

const signals = z.array(signalInput).min(1).max(MOST_SIGNALS)
const accepted = z.object({ accepted: z.number().int() }).meta({ id: 'TrackedSignals' })
const key = z.strictObject({ kind: z.enum(keyKinds), key: z.string().min(1).max(200) })
const time = z.iso.datetime()

const profile = z
  .object({
    id: z.string(),
    keys: z.array(key.extend({ since: time })),
    joins: z.array(z.object({ id: z.string(), reason: z.enum(joinReasons), at: time, undoneAt: time.nullable() })),
    firstAt: time.nullable(),
    lastAt: time.nullable(),
    total: z.number().int(),
    signals: z.array(
      z.object({
        name: z.string(),
        data: z.record(z.string(), z.unknown()),
        storefront: z.string().nullable(),
        path: z.string().nullable(),
        at: time,
      }),
    ),
  })
  .meta({ id: 'CustomerProfile' })

export const trackSignals = defineSpec({
  id: 'trackSignals',
  method: 'post',
  path: '/track',
  summary: 'What a browser of the shop tells of itself: kept where its owner allows statistics, and of no robot.',
  tag: 'Customers',
  body: z.strictObject({ storefront, signals }),
  answer: accepted,
})
export const tellSignals = defineSpec({
  id: 'tellSignals',
  method: 'post',
  path: '/admin/signals',
  summary:
    'What somebody did elsewhere: at a till, in an app, in a messenger. Told twice with an `id`, it is kept once.',
  tag: 'Customers',
  body: z.strictObject({
    storefront: storefront.optional(),
    of: key.meta({ description: 'Whose it is; who was never seen is remembered from now on.' }),
    consent: z
      .literal(true)
      .meta({ description: 'They allow that it is kept with their name. Without it, do not call.' }),
    signals,
  }),
  answer: accepted,
  scope: 'customers.write',
})
export const getCustomerProfile = defineSpec({
  id: 'getCustomerProfile',
  method: 'get',
  path: '/admin/customers/{id}/profile',
  summary: 'By what a customer is recognised, and what they did, the newest first, over all their devices.',
  tag: 'Customers',
  params: z.strictObject({ id: z.string().max(60) }),
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(50) }),
  answer: profile,
  scope: 'customers.read',
})
