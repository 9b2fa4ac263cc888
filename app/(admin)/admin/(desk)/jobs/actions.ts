'use server'

import { z } from 'zod'
import { replayJob } from '@/lib/events/job-commands'
import { deskAction } from '../../_desk/forms'

export const replay = deskAction(z.strictObject({ id: z.string().max(60) }), replayJob)
