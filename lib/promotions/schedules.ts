import 'server-only'
import { transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { MINUTE } from '@/lib/kernel/time'
import { turnPromotions } from './turn-commands'

/** Periods begin and end by the clock. */
export const turnByTheClock: Schedule = {
  name: 'promotions.turn',
  every: MINUTE,
  handle: async (now) => void (await transact(system, turnPromotions, { now })),
}
