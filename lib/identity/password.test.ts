import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCommon, newPasswordInput } from './password'

const refused = (password: string) => !newPasswordInput.safeParse(password).success

test.each([
  'short',
  '1234567890',
  '0987654321',
  'qwertyuiop',
  'poiuytrewq',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'password123',
  'Passw0rd!2024',
  'P@$$w0rd2026',
  'Willkommen1!',
  'iloveyou2025',
  'adminadmin',
  'administrator',
  'qwerty123456',
  '123456789a',
  'Sommer2026!!',
  'haslo12345678',
  'football2020',
  'basketball',
  'zaq12wsxcde3',
  '31121985!!',
])('%s is a password that is tried first, so it is refused', (password) => {
  expect(refused(password)).toBe(true)
})

test.each([
  'correct horse battery staple',
  'Dreizehn-Gemsen-am-Pass',
  'kV7#mQ2!xR9p',
  '8#3$9!2@7%Kq',
  'zażółć gęślą jaźń',
  'xxxYq8vLm2nBc6tRd4wKs9pHf3jZg7xVb1eNa5uTi0oQl8yMr2',
  '🛵 unterwegs am Pass 🏔️',
])('%s is accepted', (password) => {
  expect(refused(password)).toBe(false)
})

test('random passwords are practically never taken for common ones', () => {
  const random = fc.string({
    minLength: 14,
    maxLength: 64,
    unit: fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz23456789#%+-'),
  })
  let common = 0
  fc.assert(
    fc.property(random, (password) => {
      if (isCommon(password) && new Set(password).size > 6) common++
    }),
    { numRuns: 2000 },
  )
  expect(common).toBeLessThan(10)
})
