import { z } from 'zod'

/** Exactly one plain address, as it is stored: lower case. Quotes, lists and line ends are no address. */
export const emailInput = z.string().trim().min(1).max(254).toLowerCase().pipe(z.email())

/** What people are called: one line of text without control characters or halves of signs. */
export const nameInput = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
