import type { Status } from '@/components/ui/status-dot'
import type { PageStatus } from '@/lib/content/page'
import type { PlanState } from '@/lib/content/plan'
import type { ReleaseState } from '@/lib/content/release'

/** The dot beside each word of how a page stands. */
export const pageDots: Record<PageStatus, Status> = {
  missing: 'neutral',
  draft: 'neutral',
  review: 'info',
  approved: 'info',
  published: 'success',
  changed: 'warning',
  expired: 'danger',
}

export const planDots: Record<PlanState, Status> = {
  waiting: 'info',
  done: 'success',
  cancelled: 'neutral',
  failed: 'danger',
}

export const releaseDots: Record<ReleaseState, Status> = {
  open: 'neutral',
  approved: 'info',
  scheduled: 'info',
  published: 'success',
  reversed: 'warning',
}
