import { expect, test } from 'vitest'
import { db } from '@/db'
import { categories } from '@/db/schema/catalog'
import { coupons, promotions } from '@/db/schema/promotions'
import { system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { layPromotions } from './promotions'

test('the demo company has two campaigns in their seasons and two codes', async () => {
  const now = new Date('2026-11-22T12:00:00Z')
  for (const path of ['scooters', 'helmets', 'home'])
    await db.insert(categories).values({
      id: newId('category'),
      slug: path,
      path,
      name: {},
      description: {},
      createdAt: now,
      updatedAt: now,
    })
  await layPromotions(system, now)
  const laid = await db
    .select({ status: promotions.status, startsAt: promotions.startsAt, endsAt: promotions.endsAt })
    .from(promotions)
  expect(laid.map(({ status }) => status)).toEqual(Array(4).fill('active'))
  expect(laid.flatMap(({ startsAt, endsAt }) => (startsAt ? [[startsAt, endsAt]] : []))).toEqual(
    expect.arrayContaining([
      [new Date('2027-02-28T23:00:00Z'), new Date('2027-05-15T22:00:00Z')],
      [new Date('2026-11-22T23:00:00Z'), new Date('2026-12-24T23:00:00Z')],
    ]),
  )
  expect((await db.select({ code: coupons.code }).from(coupons)).map(({ code }) => code).sort()).toEqual([
    'VELAFRIENDS',
    'WELCOME10',
  ])
})
