import { listProviders } from '@/lib/payments/provider-queries'
import { endpoint } from '../../../_spec/endpoint'
import { listPaymentProviders } from '../../../_spec/operations'
import { requireCart } from '../../../_spec/read-cart'

export const GET = endpoint(listPaymentProviders, async ({ actor, params }) => {
  await requireCart(actor, params.token)
  return listProviders().map((code) => ({ code }))
})
