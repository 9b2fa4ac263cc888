import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { allocate } from '@/lib/kernel/money-parts'
import { type Case, minor } from './case'
import { observe } from './observe'
import { play } from './play'
import { playCoupon } from './play-coupon'

const file = resolve('../shared/data/commerce/cases.json')
const cases: Case[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []
// Stock is tried in lib/inventory.
const ours = cases.filter(({ area }) => /^(money|promotion|coupon|tax|shipping)\b/.test(area))

describe('other shops’ cases of money, promotions, coupons, taxes and shipping', () => {
  test.skipIf(cases.length > 0)('are left out: ../shared/data/commerce/cases.json is not here', () => {})

  test.for(ours)('$id ($area)', async (each) => {
    if (each.area === 'money.allocation') return expectParts(each)
    if (each.area.startsWith('coupon')) return expectCoupon(each)
    const facts = observe(each, play(each))
    expect(facts.length).toBeGreaterThan(0)
    for (const { fact, expected, seen } of facts) expect(seen, fact).toEqual(expected)
  })
})

function expectParts({ setup, steps, expect: expected }: Case) {
  const { weights, lines } = setup as { weights?: number[]; lines?: string[] }
  const ofLines = lines?.map((line) => line.split('x').reduce((product, factor) => product * Number(factor), 1))
  const [, amount] = /allocate (-?[\d.]+)/.exec(String(steps[0])) ?? []
  // Lines are in major units, weights in minor ones.
  const parts = allocate(lines ? Number(amount) * 100 : Number(amount), weights ?? ofLines ?? [])
  expect(parts).toEqual((expected.parts as unknown[]).map((part) => (lines ? minor(part) : part)))
}

async function expectCoupon(each: Case) {
  const seen = await playCoupon(each, async (actor, command) => (await transact(actor, command)).value)
  // "coupon accepted: cancelled orders do not count" gives the reason after the colon.
  for (const [fact, value] of Object.entries(each.expect))
    expect(seen[fact], fact).toEqual(typeof value === 'string' ? value.split(':')[0] : value)
}
