import { requirePromotion } from '@/lib/promotions/promotion-queries'
import { getPromotion } from '../../../_spec/desk-operations'
import { toPromotion } from '../../../_spec/desk-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getPromotion, async ({ actor, params }) =>
  toPromotion(await requirePromotion(actor, params.id)),
)
