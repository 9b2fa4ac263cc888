import { activatePromotion } from '@/lib/promotions/promotion-commands'
import { activatePromotion as spec } from '../../../../_spec/desk-operations'
import { endpoint } from '../../../../_spec/endpoint'

export const POST = endpoint(spec, ({ params, run }) => run((context) => activatePromotion(context, params)))
