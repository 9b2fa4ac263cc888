import { endPromotion } from '@/lib/promotions/promotion-commands'
import { endPromotion as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params, run }) => run((context) => endPromotion(context, params)))
