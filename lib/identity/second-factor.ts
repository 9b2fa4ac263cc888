import { z } from 'zod'
import { MINUTE } from '@/lib/kernel/time'

/** How many codes for when the app is lost are handed out at once. */
export const RECOVERY_CODES = 10

/** So long a secret that was shown may be confirmed; then a new one is made. */
export const enrolmentAge = 15 * MINUTE

/** So long someone who has given the right password may take for the second step. */
export const secondStepAge = 10 * MINUTE

/** Ten readable signs: 49 bits. */
export const RECOVERY_CODE_LENGTH = 10
const recoveryCode = /^[a-hjkmnp-z2-9]{10}$/

/** What someone types as the second step: six digits of the app, or a recovery code; spaces and hyphens do not count. */
export const passcodeInput = z
  .string()
  .max(40, 'wrongCode')
  .transform((text) => text.replace(/[\s-]/g, '').toLowerCase())
  .refine((text) => text, 'required')
  .refine((text) => isAppCode(text) || recoveryCode.test(text), 'wrongCode')

export const isAppCode = (code: string) => /^\d{6}$/.test(code)

/** "abcde-fghjk" as it is shown and noted. */
export const writtenCode = (code: string) => `${code.slice(0, 5)}-${code.slice(5)}`

/** Where someone stands with the second factor. */
export type SecondFactor = { onSince: Date; codesLeft: number }

/** A secret that waits to be confirmed. */
export type Enrolment = {
  /** Base32, for typing by hand. */
  secret: string
  /** "otpauth://…": what the QR code says. */
  url: string
}
