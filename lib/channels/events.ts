import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/** On every page that shows what the owner says of the shop, its markets, taxes or shipping. */
export const SETTINGS_TAG = 'settings'

const stale = () => [SETTINGS_TAG]

export const settingSaved = defineEvent(
  'channels.setting_saved',
  z.object({ key: z.string(), version: z.number(), changed: z.array(z.string()) }),
  { subject: ({ key }) => `setting:${key}`, stale },
)
export const marketSaved = defineEvent('channels.market_saved', z.object({ code: z.string() }), {
  subject: ({ code }) => `market:${code}`,
  stale,
})
const method = z.object({ id: z.string(), market: z.string(), code: z.string() })
export const shippingMethodSaved = defineEvent('channels.shipping_method_saved', method, {
  subject: ({ id }) => id,
  stale,
})
export const shippingMethodDeleted = defineEvent('channels.shipping_method_deleted', method, {
  subject: ({ id }) => id,
  stale,
})
export const taxRatesSaved = defineEvent('channels.tax_rates_saved', z.object({ country: z.string() }), {
  subject: ({ country }) => `tax:${country}`,
  stale,
})
