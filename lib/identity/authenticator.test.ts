import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { after, SECOND } from '@/lib/kernel/time'
import { enrolmentUrl, newSecret, stepOfCode } from './authenticator'

/** "12345678901234567890", the secret of RFC 6238's appendix B. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('%i seconds after 1970 the code is what the standard says', (seconds, code) => {
  expect(stepOfCode(SECRET, code, new Date(seconds * SECOND))).toBe(Math.floor(seconds / 30))
})

test('a clock may be one step early or late, not two', () => {
  const now = new Date('2026-11-22T10:00:10Z')
  const step = Math.floor(now.getTime() / 30_000)
  for (const late of [-1, 0, 1])
    expect(stepOfCode(SECRET, codeAt(after(now, late * 30 * SECOND)), now)).toBe(step + late)
  for (const late of [-3, -2, 2, 3])
    expect(stepOfCode(SECRET, codeAt(after(now, late * 30 * SECOND)), now)).toBeUndefined()
})

test('a code counts once, and none counts that is older than one that was taken', () => {
  const now = new Date('2026-11-22T10:00:10Z')
  const step = Math.floor(now.getTime() / 30_000)
  const code = codeAt(now)
  expect(stepOfCode(SECRET, code, now, step - 1)).toBe(step)
  expect(stepOfCode(SECRET, code, now, step)).toBeUndefined()
  const before = codeAt(after(now, -30 * SECOND))
  expect(stepOfCode(SECRET, before, now, step)).toBeUndefined()
})

test('what is no code of six digits is none, whatever it is', () => {
  for (const wrong of ['', '0', '28708', '2870820', '287 82', '२८७०८२', '-28708', '1e5', '\u0000'.repeat(6)])
    expect(stepOfCode(SECRET, wrong, new Date(59 * SECOND)), wrong).toBeUndefined()
})

test('a secret has 160 bits, is never the same, and its address says whose it is', () => {
  const secrets = new Set(Array.from({ length: 50 }, newSecret))
  expect(secrets.size).toBe(50)
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  const url = new URL(enrolmentUrl(SECRET, 'Vela: Roller & Söhne', 'zoë@example.com'))
  expect(url.protocol).toBe('otpauth:')
  expect(url.searchParams.get('issuer')).toBe('Vela: Roller & Söhne')
  expect(url.searchParams.get('secret')).toBe(SECRET)
  expect(decodeURIComponent(url.pathname)).toContain('zoë@example.com')
})

const codeAt = (at: Date) => TOTP.generate({ secret: Secret.fromBase32(SECRET), timestamp: at.getTime() })
