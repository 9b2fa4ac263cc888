import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { isAppCode } from './second-factor'

// Time-based codes (RFC 6238) as every authenticator app makes them: SHA-1, six digits, a new one each half minute.

const PERIOD = 30
/** A clock may be one step early or late. */
const DRIFT = 1

/** 160 bits, as RFC 4226 recommends. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/**
 * The half minute since 1970 whose code this is, or undefined when it is none of now. Codes of `since` and earlier do
 * not count: each opens the door once.
 */
export function stepOfCode(secret: string, code: string, now: Date, since = 0): number | undefined {
  // Other digits than ours are as many signs and more bytes, which the library does not expect.
  if (!isAppCode(code)) return undefined
  const timestamp = now.getTime()
  const delta = authenticator(secret).validate({ token: code, timestamp, window: DRIFT })
  if (delta === null) return undefined
  const step = TOTP.counter({ period: PERIOD, timestamp }) + delta
  return step > since ? step : undefined
}

/** What an authenticator app reads from the QR code. */
export const enrolmentUrl = (secret: string, issuer: string, label: string): string =>
  authenticator(secret, issuer, label).toString()

const authenticator = (secret: string, issuer = '', label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })
