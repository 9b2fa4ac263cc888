import { z } from 'zod'
import { declareCondition } from './declare'

/** It is the customer's first (second …) order. Does not hold while nobody knows who it is. */
export const nthOrder = declareCondition(
  z.strictObject({ code: z.literal('nth_order'), nth: z.number('number').int('whole').min(1).max(1000).default(1) }),
  ({ ordersBefore }, { nth }) => ordersBefore === nth - 1,
)
