import { z } from 'zod'
import { defineEvent } from './event'

export const jobReplayed = defineEvent('events.job_replayed', z.object({ id: z.string(), name: z.string() }), {
  subject: ({ id }) => id,
})
