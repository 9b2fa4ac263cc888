import { z } from 'zod'

/** A code that makes a promotion available. */
export type Coupon = {
  id: string
  promotionId: string
  /** Upper case. */
  code: string
  usageLimit: number | null
  used: number
  createdAt: Date
}

/** "  spring-25 " is SPRING-25: codes are compared as people type them. */
export const normalCode = (typed: string): string => typed.trim().toUpperCase()

// Without those that look alike in print: 0 O, 1 I L.
const DIGITS = '23456789'
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'
const SIGNS: Record<string, string> = { '#': DIGITS, '?': LETTERS, '*': DIGITS + LETTERS }

/** How many different codes a pattern can make. */
export const possibilities = (pattern: string): number =>
  [...pattern].reduce((product, sign) => product * (SIGNS[sign]?.length ?? 1), 1)

/** A code of the pattern: # a digit, ? a letter, * either; other signs stand for themselves. */
export function codeOf(pattern: string): string {
  return [...normalCode(pattern)].map((sign) => (SIGNS[sign] ? anyOf(SIGNS[sign]) : sign)).join('')
}

function anyOf(signs: string): string {
  // Bytes above the largest multiple are thrown away, so that every sign is equally likely.
  const most = 256 - (256 % signs.length)
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < most) return signs[byte % signs.length] as string
  }
}

/** A thousand times as many codes must be possible as are made, or guessing would pay. */
const SPARSENESS = 1000

export const couponsInput = z
  .strictObject({
    promotionId: z.string().min(1),
    /** SPRING25 for a single code, VELA-****-**** for a series. */
    pattern: z
      .string()
      .trim()
      .min(3)
      .max(40)
      .regex(/^[\w#?*-]+$/, 'invalid'),
    count: z.number('number').int('whole').min(1).max(10_000).default(1),
    /** How often each code may be used; null is any. */
    usageLimit: z.number('number').int('whole').min(1).max(1_000_000_000).nullable().default(null),
  })
  .refine(({ pattern, count }) => count === 1 || possibilities(pattern) >= count * SPARSENESS, {
    path: ['pattern'],
    message: 'patternTooShort',
  })
export type CouponsInput = z.input<typeof couponsInput>
