import { isReady } from '@/lib/serving/ready'

/** Requests may be sent here: the database takes writes and has all migrations. */
export async function GET() {
  const ok = await isReady()
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'Cache-Control': 'no-store' } })
}

export const dynamic = 'force-dynamic'
