import 'server-only'
import { z } from 'zod'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { TURN_THEME, turnTheme } from './theme-publishing-commands'

const payload = z.object({ id: z.string() })

export const designTasks: Task[] = [
  {
    name: TURN_THEME,
    handle: async (given) => void (await transact(system, (c) => turnTheme(c, payload.parse(given)))),
  },
]
