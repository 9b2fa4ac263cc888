import { OLDEST } from '@/lib/tracking/signal'
import { tellSignals } from '@/lib/tracking/signal-queue'
import { endpoint } from '../../_spec/endpoint'
import { readSignals } from '../../_spec/read-signals'
import { tellSignals as spec } from '../../_spec/tracking-operations'

export const POST = endpoint(spec, async ({ actor, body: { of, signals: told, storefront = null } }) => {
  const signals = readSignals(told, OLDEST.program)
  await tellSignals(actor, { of, storefront, signals })
  return { accepted: signals.length }
})
