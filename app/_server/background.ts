import 'server-only'
import { onStale } from '@/lib/events/stale'
import { startWorker } from '@/lib/events/worker'
import { expireOnPlatform } from '@/lib/serving/cached'
import { onShutdown } from '@/lib/serving/drain'
import { expireTags } from '@/lib/serving/expire'
import { work } from './work'

/** Wires the parts of this process that only meet at run time: events expire cached pages, and the worker drains jobs. */
export function startBackground(): void {
  onStale(process.env.VERCEL ? expireOnPlatform : expireTags)
  // A build and the render process only render; the work is for the server.
  if (process.env.NEXT_PHASE === 'phase-production-build' || process.env.VERCEL || process.env.CONCERTO_RENDER_SOCKET)
    return
  onShutdown(startWorker(work))
}
