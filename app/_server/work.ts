import 'server-only'
import type { Work } from '@/lib/events/worker'

/** Everything that is done in the background: who listens to what, tasks by name, and what comes back by the clock. */
export const work: Work = {
  subscribers: [],
  tasks: [],
  schedules: [],
}
