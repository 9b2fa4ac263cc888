'use server'

import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { limit } from '@/lib/identity/rate-limit'
import { withdrawalInput } from '@/lib/orders/withdrawal'
import { submitWithdrawal } from '@/lib/orders/withdrawal-commands'

const input = withdrawalInput.extend({ step: z.enum(['check', 'confirm']) })

export type WithdrawalStep = { step: 'check' | 'confirm'; receivedOn?: string }

/** First step: the fields are checked and shown again. Second step: the declaration is stored and its receipt sent. */
export const withdraw = steps(
  input,
  async ({ address, channel, run }, { step, ...declaration }): Promise<WithdrawalStep> => {
    if (step === 'check') return { step }
    await limit('withdrawal', { address, subject: declaration.email })
    const { receivedAt } = await run((context) => submitWithdrawal(context, declaration))
    const format = new Intl.DateTimeFormat(channel.language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: channel.timeZone,
    })
    return { step, receivedOn: format.format(new Date(receivedAt)) }
  },
)
