import { z } from 'zod'

export type WithdrawalState = 'received' | 'accepted' | 'refused'

/** A declaration that a contract is withdrawn from, as it arrived. */
export type Withdrawal = {
  id: string
  /** Null when no order fits: the declaration counts all the same. */
  orderId: string | null
  /** As it was typed. */
  orderNumber: string
  name: string
  email: string
  message: string
  locale: string
  state: WithdrawalState
  receivedAt: Date
  decidedAt: Date | null
}

const line = (most: number) => z.string().trim().max(most)

/** The law allows no more questions than these three; the message is free to leave out. */
export const withdrawalInput = z.strictObject({
  orderNumber: line(40).min(1),
  name: line(160).min(1),
  email: z.email('email').max(254),
  message: line(4000).default(''),
})
export type WithdrawalInput = z.output<typeof withdrawalInput>

export const decideWithdrawalInput = z.strictObject({ id: z.string(), decision: z.enum(['accepted', 'refused']) })
export type DecideWithdrawalInput = z.output<typeof decideWithdrawalInput>
