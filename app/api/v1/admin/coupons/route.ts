import { createCoupons } from '@/lib/promotions/coupon-commands'
import { createCoupons as spec } from '../../_spec/desk-operations'
import { endpoint } from '../../_spec/endpoint'

export const POST = endpoint(spec, async ({ body, run }) => ({
  codes: await run((context) => createCoupons(context, body)),
}))
