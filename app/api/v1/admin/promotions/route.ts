import { createPromotion } from '@/lib/promotions/promotion-commands'
import { countPromotions, listPromotions } from '@/lib/promotions/promotion-queries'
import { cursorAfter, placeOf } from '../../_spec/cursor'
import { createPromotion as create, listPromotions as spec } from '../../_spec/desk-operations'
import { toPromotion } from '../../_spec/desk-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(spec, async ({ actor, query: { cursor, limit, search, status } }) => {
  const filter = { query: search, status }
  const place = placeOf(cursor)
  const after = place && { createdAt: place.at, id: place.id }
  const rows = await listPromotions(actor, { ...filter, limit, after })
  const nextCursor = cursorAfter(rows, limit, ({ createdAt }) => createdAt)
  return { promotions: rows.map(toPromotion), total: await countPromotions(actor, filter), nextCursor }
})

export const POST = endpoint(create, ({ body, run }) => run((context) => createPromotion(context, body)))
