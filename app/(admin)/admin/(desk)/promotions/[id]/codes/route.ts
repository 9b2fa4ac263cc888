import { Readable } from 'node:stream'
import { answer } from '@/app/_server/route'
import { CSV_START, csvLine } from '@/lib/kernel/csv'
import { listCoupons, requirePromotion } from '@/lib/promotions/promotion-queries'

const BATCH = 1000

/** All codes of a promotion as a CSV file. */
export const GET = answer(async ({ actor, params }) => {
  const { id } = await requirePromotion(actor, params.id ?? '')
  async function* lines() {
    yield CSV_START + csvLine(['code', 'used', 'limit', 'made'])
    for (let after: string | undefined; ; ) {
      const { coupons } = await listCoupons(actor, id, { after, limit: BATCH })
      yield coupons
        .map(({ code, used, usageLimit, createdAt }) => csvLine([code, used, usageLimit, createdAt.toISOString()]))
        .join('')
      after = coupons.at(-1)?.code
      if (coupons.length < BATCH) return
    }
  }
  return new Response(Readable.toWeb(Readable.from(lines())) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="codes-${id}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
