import { Readable } from 'node:stream'
import { currentRequestId } from '@/app/_server/request'
import { answer } from '@/app/_server/route'
import { transact } from '@/lib/events/transact'
import { CSV_START, csvLine } from '@/lib/kernel/csv'
import { exportCoupons } from '@/lib/promotions/coupon-commands'
import { listCoupons } from '@/lib/promotions/promotion-queries'

const BATCH = 1000

/** All codes of a promotion as a CSV file. */
export const GET = answer(async ({ actor, channel, params }) => {
  const id = params.id ?? ''
  await transact(actor, (context) => exportCoupons(context, { id }), { channel, requestId: await currentRequestId() })
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
