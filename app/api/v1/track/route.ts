import { currentAddress } from '@/app/_server/request'
import { limit } from '@/lib/identity/rate-limit'
import { allows } from '@/lib/tracking/consent'
import { isRobot } from '@/lib/tracking/robot'
import { OLDEST } from '@/lib/tracking/signal'
import { tellSignals } from '@/lib/tracking/signal-queue'
import { endpoint } from '../_spec/endpoint'
import { readSignals } from '../_spec/read-signals'
import { trackSignals } from '../_spec/tracking-operations'

export const POST = endpoint(
  trackSignals,
  async ({ actor, request: { headers }, body: { signals: told, storefront } }) => {
    const signals = readSignals(told, OLDEST.browser)
    const { visitorId, customerId, kind } = actor
    // Who works here, and what nobody sits in front of, is no visitor.
    const isPerson = visitorId && (kind === 'guest' || kind === 'shopper') && !isRobot(headers.get('user-agent'))
    const cookies = headers.get('cookie') ?? undefined
    if (!isPerson || !allows(cookies, 'statistics')) return { accepted: 0 }
    const isPersonal = allows(cookies, 'marketing')
    await limit('signals', { address: await currentAddress(), subject: visitorId })
    const of = { kind: 'visitor', key: visitorId } as const
    await tellSignals(actor, { of, storefront, signals, isPersonal, ...(customerId && { customerId }) })
    return { accepted: signals.length }
  },
)
