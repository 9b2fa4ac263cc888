import { allows } from '@/lib/tracking/consent'
import type { ModelView } from './view'

/**
 * Counts what is done on this page as soon as, and as long as, its visitor allows statistics; until then not even the code for
 * it is fetched. Answers how to stop.
 */
export function followVisit(view: ModelView, key: string): () => void {
  let stop: (() => void) | undefined
  let isOver = false
  const look = async () => {
    const isAllowed = allows(document.cookie, 'statistics')
    if (isAllowed && !stop) {
      stop = () => {}
      const { watchBuild } = await import('./watch-build')
      if (!isOver) stop = watchBuild(view, key)
    } else if (!isAllowed) {
      stop?.()
      stop = undefined
    }
  }
  const changed = () => void look().catch(() => {})
  addEventListener('consent', changed)
  changed()
  return () => {
    isOver = true
    removeEventListener('consent', changed)
    stop?.()
  }
}
