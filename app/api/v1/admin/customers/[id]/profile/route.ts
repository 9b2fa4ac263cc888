import { requireCustomer } from '@/lib/customers/customer-queries'
import { notFound } from '@/lib/kernel/errors'
import { getProfile, listSignals } from '@/lib/tracking/profile-queries'
import { endpoint } from '../../../../_spec/endpoint'
import { getCustomerProfile } from '../../../../_spec/tracking-operations'

export const GET = endpoint(getCustomerProfile, async ({ actor, params: { id }, query: { limit } }) => {
  const { id: key } = await requireCustomer(actor, id)
  const profile = await getProfile(actor, { kind: 'customer', key })
  if (!profile) throw notFound('profile')
  const signals = await listSignals(actor, profile.id, limit)
  return { ...profile, total: profile.signals, signals: signals.map(({ seq: _, ...signal }) => signal) }
})
