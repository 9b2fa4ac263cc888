import { currentAddress } from '@/app/_server/request'
import { limit } from '@/lib/identity/rate-limit'
import { payAgain } from '@/lib/orders/checkout'
import { endpoint } from '../../../_spec/endpoint'
import { payOrder } from '../../../_spec/operations'

export const POST = endpoint(payOrder, async ({ actor, channel, params: { token }, body }) => {
  await limit('checkout', { address: await currentAddress(), subject: token })
  const { redirectUrl } = await payAgain(actor, { token, paymentProvider: body.paymentProvider }, { channel })
  return { redirectUrl }
})
