import 'server-only'
import { onStale } from '@/lib/events/stale'
import { expireOnPlatform } from '@/lib/serving/cached'
import { onShutdown } from '@/lib/serving/drain'
import { expireTags } from '@/lib/serving/expire'

/** Wires the parts of this process that only meet at run time: events expire cached pages, and the worker drains jobs. */
export async function startBackground(): Promise<void> {
  onStale(process.env.VERCEL ? expireOnPlatform : expireTags)
  // A build and the render process only render; the work is for the server, and only it loads what belongs to it.
  if (process.env.NEXT_PHASE === 'phase-production-build' || process.env.VERCEL || process.env.CONCERTO_RENDER_SOCKET)
    return
  const [{ startWorker }, { work }] = await Promise.all([import('@/lib/events/worker'), import('./work')])
  onShutdown(startWorker(work))
}
