import type { Status } from '@/components/ui/status-dot'
import type { ThemeStanding } from '@/lib/design/theme'

export const standingDots: Record<ThemeStanding, Status> = {
  draft: 'neutral',
  published: 'neutral',
  on: 'success',
  waiting: 'info',
  over: 'neutral',
}
