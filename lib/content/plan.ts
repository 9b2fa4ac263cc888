import { z } from 'zod'
import { pageTextInput } from './page'

/** Names of the jobs that wait for a moment. */
export const PLAN_JOB = 'content.carryOut'
export const EXPIRE_JOB = 'content.expire'

export const planChangeInput = pageTextInput.extend({ kind: z.enum(['publish', 'unpublish']), at: z.coerce.date() })
export const movePlanInput = z.strictObject({ id: z.string().max(40), at: z.coerce.date() })

export type PlanState = 'waiting' | 'done' | 'cancelled' | 'failed'
