import { expect, test } from 'vitest'
import { limit } from './rate-limit'

const tries = async (n: number, make: (i: number) => Promise<unknown>) => {
  const outcomes = await Promise.allSettled(Array.from({ length: n }, (_, i) => make(i)))
  return outcomes.filter(({ status }) => status === 'fulfilled').length
}

test('of a hundred wrong passwords at once, ten are looked at, and the answer says how long to wait', async () => {
  const address = '203.0.113.7'
  expect(await tries(100, () => limit('login', { address, subject: 'shopper:anna@example.com' }))).toBe(10)
  await expect(limit('login', { address, subject: 'shopper:anna@example.com' })).rejects.toMatchObject({
    code: 'too_many',
    params: { seconds: expect.any(Number) },
  })
})

test('other e-mail addresses from the same place do not help', async () => {
  const address = '203.0.113.8'
  expect(await tries(100, (i) => limit('login', { address, subject: `shopper:${i}@example.com` }))).toBe(10)
})

test('neither do other places for the same e-mail address, nor other addresses of one network', async () => {
  expect(
    await tries(100, (i) => limit('login', { address: `198.51.100.${i}`, subject: 'shopper:ben@example.com' })),
  ).toBe(10)
  expect(
    await tries(100, (i) => limit('login', { address: `2001:db8::${i}`, subject: `shopper:v6${i}@example.com` })),
  ).toBe(10)
})

test('whoever is refused by their address uses up nothing of an account', async () => {
  const attacker = '203.0.113.9'
  await tries(50, (i) => limit('login', { address: attacker, subject: `shopper:x${i}@example.com` }))
  await tries(50, () => limit('login', { address: attacker, subject: 'shopper:cleo@example.com' }))
  await expect(
    limit('login', { address: '198.51.100.200', subject: 'shopper:cleo@example.com' }),
  ).resolves.toBeDefined()
})

test('right passwords are not counted', async () => {
  const address = '203.0.113.10'
  for (let i = 0; i < 30; i++) {
    const giveBack = await limit('login', { address, subject: 'shopper:dora@example.com' })
    await giveBack()
  }
  await expect(limit('login', { address, subject: 'shopper:dora@example.com' })).resolves.toBeDefined()
})
