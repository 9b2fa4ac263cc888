import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isSignedByStripe, stripeProvider } from './providers/stripe'
import { isSigned, sign } from './signature'

type Case = { name: string; payload: string; header: string; secret: string; now: number; valid: boolean }

const file = join(import.meta.dirname, '../../../shared/data/protocols/stripe-webhook-signatures.json')
const cases: Case[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []

describe.skipIf(!cases.length)('signatures of Stripe, as its own library judges them', () => {
  test.each(cases)('$name', async ({ payload, header, secret, now, valid }) => {
    expect(await isSignedByStripe(payload, header, secret, new Date(now * 1000))).toBe(valid)
  })
})

const secret = 'whsec_0123456789abcdef'
const now = new Date('2027-03-01T10:00:00Z')
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const body = '{"id":"evt_1","type":"x"}'

test('a signature is good for five minutes, before and after', () => {
  for (const [seconds, good] of [
    [0, true],
    [-300, true],
    [-301, false],
    [300, true],
    [301, false],
  ] as const)
    expect([seconds, isSigned(body, sign(body, secret, at(seconds)), secret, now)]).toEqual([seconds, good])
})

test('no signature, another secret, a changed byte or a re-written body are refused', () => {
  const good = sign(body, secret, now)
  expect(isSigned(body, good, secret, now)).toBe(true)
  expect(isSigned(body, null, secret, now)).toBe(false)
  expect(isSigned(body, '', secret, now)).toBe(false)
  expect(isSigned(body, good.replace(/v1=./, 'v1=g'), secret, now)).toBe(false)
  expect(isSigned(body, sign(body, 'another secret here', now), secret, now)).toBe(false)
  expect(isSigned(body.replace('evt_1', 'evt_2'), good, secret, now)).toBe(false)
  expect(isSigned(JSON.stringify(JSON.parse(body), null, 1), good, secret, now)).toBe(false)
  expect(isSigned(body, `${good},t=1`, secret, now)).toBe(false)
})

test('Stripe may not sign ahead of time either', async () => {
  process.env.STRIPE_WEBHOOK_SECRET = secret
  const judged = (seconds: number) =>
    stripeProvider.verifyWebhook(body, new Headers({ 'stripe-signature': sign(body, secret, at(seconds)) }), now)
  expect(await judged(0)).toMatchObject({ id: 'evt_1', type: 'x' })
  expect(await judged(301)).toBeUndefined()
})
