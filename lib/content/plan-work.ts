import 'server-only'
import { z } from 'zod'
import { transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { isDomainError } from '@/lib/kernel/errors'
import { locales } from '@/lib/kernel/locale'
import { EXPIRE_JOB, PLAN_JOB } from './plan'
import { carryOut, failPlan } from './plan-commands'
import { expirePage } from './publish-commands'
import { publishRelease } from './release-commands'

/** What was planned for a moment. A refusal is final and is told; everything else is tried again. */
const carryOutPlan: Task = {
  name: PLAN_JOB,
  async handle(payload) {
    const { id, at } = z.object({ id: z.string(), at: z.number() }).parse(payload)
    const now = atLeast(at)
    try {
      await transact(
        system,
        async (context) => {
          const { releaseId } = await carryOut(context, { id })
          if (releaseId) await publishRelease(context, { id: releaseId })
        },
        { now },
      )
    } catch (error) {
      if (!isDomainError(error)) throw error
      const fault = Object.values(error.fields).flat()[0] ?? error.key
      await transact(system, (context) => failPlan(context, { id, fault }), { now })
    }
  },
}

const expire: Task = {
  name: EXPIRE_JOB,
  async handle(payload) {
    const { at, ...page } = z.object({ pageId: z.string(), locale: z.enum(locales), at: z.number() }).parse(payload)
    await transact(system, (context) => expirePage(context, page), { now: atLeast(at) })
  },
}

/** The queue has waited for this moment; this machine's clock may be a little behind. */
const atLeast = (at: number) => new Date(Math.max(Date.now(), at))

export const contentTasks = [carryOutPlan, expire]
