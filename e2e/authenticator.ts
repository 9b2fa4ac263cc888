import { Secret, TOTP } from 'otpauth'

/** What the phone of a person shows: the code of now, or of the half minute after it. */
export const codeOf = (secret: string, { next = false } = {}): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + (next ? 30_000 : 0) })
