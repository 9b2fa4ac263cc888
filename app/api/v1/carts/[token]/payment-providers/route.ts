import { listProviders } from '@/lib/payments/provider-queries'
import { endpoint } from '../../../_spec/endpoint'
import { listPaymentProviders } from '../../../_spec/operations'
import { readCart } from '../../../_spec/read-cart'

export const GET = endpoint(listPaymentProviders, async ({ actor, params }) => {
  await readCart(actor, params.token)
  return listProviders().map((code) => ({ code }))
})
