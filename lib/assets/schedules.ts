import 'server-only'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { HOUR } from '@/lib/kernel/time'
import { sweepUploads } from './upload-commands'

export const assetSchedules: Schedule[] = [
  { name: 'assets.sweepUploads', every: HOUR, handle: (now) => sweepUploads(system, now) },
]
