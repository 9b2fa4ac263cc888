import 'server-only'
import { transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { HOUR, MINUTE } from '@/lib/kernel/time'
import { endBuilds, sweepBuilds } from './end-build-commands'
import { sweepSignals } from './signal-commands'

export const trackingSchedules: Schedule[] = [
  {
    name: 'tracking.endBuilds',
    every: MINUTE,
    handle: async (now) => {
      for (let more = true; more; ) more = (await transact(system, endBuilds, { now })).value.more
    },
  },
  {
    name: 'tracking.sweepSignals',
    every: HOUR,
    handle: async (now) => {
      for (let more = true; more; ) more = (await transact(system, sweepSignals, { now })).value.more
    },
  },
  { name: 'tracking.sweep', every: HOUR, handle: async (now) => void (await transact(system, sweepBuilds, { now })) },
]
