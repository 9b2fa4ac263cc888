import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { profileKeys, profiles, signals } from '@/db/schema/tracking'
import { visitor as someone } from '@/lib/cart/shop-for-tests'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { after, DAY } from '@/lib/kernel/time'
import type { ProfileKey } from './profile'
import { forgetSignals, joinProfiles, recogniseVisitor, undoJoin } from './profile-commands'
import { getProfile, listSignals } from './profile-queries'
import { readSignal, type Signal } from './signal'
import { sweepSignals } from './signal-commands'
import { tellSignals } from './signal-queue'

const now = new Date('2026-11-22T10:00:00Z')
const agent: Actor = { kind: 'staff', id: 'acct_agent', permissions: ['customers.read', 'customers.write'] }
const editor: Actor = { kind: 'staff', id: 'acct_editor', permissions: ['content.write'] }
const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>, at = now) =>
  (await transact(actor, command, { now: at })).value

const browser = () => {
  const actor = someone()
  return { actor, key: { kind: 'visitor', key: actor.visitorId ?? '' } satisfies ProfileKey }
}
const customer = () => `cust_${crypto.randomUUID()}`
const keyOf = (key: string): ProfileKey => ({ kind: 'customer', key })
const looked = (slug: string, id?: string) =>
  readSignal({ name: 'page.viewed', path: `/de-ch/products/${slug}`, ...(id && { id }) }, now, DAY) as Signal
const tell = (actor: Actor, of: ProfileKey, told: Signal[], customerId?: string, isPersonal = true) =>
  tellSignals(actor, { of, storefront: 'de-ch', signals: told, isPersonal, ...(customerId && { customerId }) })
const slugs = async (key: ProfileKey) => {
  const profile = await getProfile(agent, key)
  return profile ? (await listSignals(agent, profile.id)).map(({ data }) => data.slug).toSorted() : []
}

test('what somebody does is remembered of their browser, newest first, and told twice it is kept once', async () => {
  const { actor, key } = browser()
  const id = crypto.randomUUID()
  await tell(actor, key, [looked('topcase', id), looked('corsa-helmet')])
  await tell(actor, key, [looked('topcase', id)])
  const profile = await getProfile(agent, key)
  expect(profile).toMatchObject({ signals: 2, keys: [key], joins: [] })
  const [first] = await listSignals(agent, profile?.id ?? '')
  expect(first).toMatchObject({ name: 'product.viewed', data: { slug: 'corsa-helmet' }, storefront: 'de-ch' })
})

test('hundreds who come at once are all remembered, each for themselves', async () => {
  const many = Array.from({ length: 300 }, browser)
  await Promise.all(
    many.flatMap(({ actor, key }, n) => [tell(actor, key, [looked(`a${n}`)]), tell(actor, key, [looked(`b${n}`)])]),
  )
  for (const at of [0, 150, 299]) expect(await slugs(many[at]!.key)).toEqual([`a${at}`, `b${at}`])
})

test('one that cannot be kept takes nobody else’s with it', async () => {
  const [good, bad] = [browser(), browser()]
  const broken = { ...looked('x'), name: null } as unknown as Signal
  const [kept, refused] = await Promise.allSettled([
    tell(good.actor, good.key, [looked('topcase')]),
    tell(bad.actor, bad.key, [broken]),
  ])
  expect([kept.status, refused.status]).toEqual(['fulfilled', 'rejected'])
  expect(await slugs(good.key)).toEqual(['topcase'])
  expect(await slugs(bad.key)).toEqual([])
})

test('who signs in is known from then on, with what they did before, on every device', async () => {
  const [phone, desk, id] = [browser(), browser(), customer()]
  await tell(phone.actor, phone.key, [looked('topcase')])
  await tell(desk.actor, desk.key, [looked('corsa-helmet')])
  await tell(phone.actor, phone.key, [looked('gloves')], id)
  expect(await slugs(keyOf(id))).toEqual(['gloves', 'topcase'])
  await tell(desk.actor, desk.key, [looked('jacket')], id)
  await tell(desk.actor, desk.key, [looked('lock')], id)
  expect(await slugs(keyOf(id))).toEqual(['corsa-helmet', 'gloves', 'jacket', 'lock', 'topcase'])
  const profile = await getProfile(agent, keyOf(id))
  expect(profile?.joins).toMatchObject([{ reason: 'login', undoneAt: null }])
})

test('who allows statistics but no personal offers is counted without their name, signed in or not', async () => {
  const [{ actor, key }, id] = [browser(), customer()]
  await tell(actor, key, [looked('topcase')], id, false)
  const bought = () =>
    as(actor, (context) => recogniseVisitor(context, { visitorId: key.key, customerId: id, reason: 'order' }))
  await bought()
  expect(await getProfile(agent, keyOf(id))).toBeUndefined()
  await tell(actor, key, [looked('gloves')], id)
  expect(await slugs(keyOf(id))).toEqual(['gloves', 'topcase'])
  const other = browser()
  await tell(other.actor, other.key, [looked('lock')])
  await tell(other.actor, other.key, [looked('jacket')], id, false)
  expect(await slugs(keyOf(id))).toEqual(['gloves', 'topcase'])
})

test('two customers on one browser stay two people', async () => {
  const [shared, ada, ben] = [browser(), customer(), customer()]
  await tell(shared.actor, shared.key, [looked('before')])
  await tell(shared.actor, shared.key, [looked('of-ada')], ada)
  await tell(shared.actor, shared.key, [looked('of-ben')], ben)
  await tell(shared.actor, shared.key, [looked('of-ada-again')], ada)
  expect(await slugs(keyOf(ada))).toEqual(['before', 'of-ada', 'of-ada-again'])
  expect(await slugs(keyOf(ben))).toEqual(['of-ben'])
})

test('an order makes its buyer known, and a browser that allows nothing is not remembered for it', async () => {
  const [seen, unseen, id] = [browser(), browser(), customer()]
  await tell(seen.actor, seen.key, [looked('topcase')])
  for (const { actor } of [seen, unseen])
    await as(actor, (context) =>
      recogniseVisitor(context, { visitorId: actor.visitorId ?? '', customerId: id, reason: 'order' }),
    )
  expect(await slugs(keyOf(id))).toEqual(['topcase'])
  expect(await getProfile(agent, unseen.key)).toBeUndefined()
})

test('what was joined is parted again, each with their own, and is not joined again by itself', async () => {
  const [phone, desk, id] = [browser(), browser(), customer()]
  await tell(phone.actor, phone.key, [looked('topcase')], id)
  await tell(desk.actor, desk.key, [looked('corsa-helmet')])
  await tell(desk.actor, desk.key, [looked('jacket')], id)
  const [join] = (await getProfile(agent, keyOf(id)))?.joins ?? []
  await as(agent, (context) => undoJoin(context, { id: join?.id ?? '' }))
  expect(await slugs(keyOf(id))).toEqual(['topcase'])
  expect(await slugs(desk.key)).toEqual(['corsa-helmet', 'jacket'])
  await tell(desk.actor, desk.key, [looked('lock')], id)
  expect(await slugs(keyOf(id))).toEqual(['lock', 'topcase'])
  await expect(as(agent, (context) => undoJoin(context, { id: join?.id ?? '' }))).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(as(agent, (context) => undoJoin(context, { id: 'join_none' }))).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('a hand joins two people, but never two customers, nor one with themselves', async () => {
  const [phone, desk, ada, ben] = [browser(), browser(), customer(), customer()]
  await tell(phone.actor, phone.key, [looked('topcase')], ada)
  await tell(desk.actor, desk.key, [looked('gloves')])
  const id = async (key: ProfileKey) => (await getProfile(agent, key))?.id ?? ''
  const [from, into] = [await id(keyOf(ada)), await id(desk.key)]
  await as(agent, (context) => joinProfiles(context, { from, into }))
  // The customer's profile stays the root.
  expect(await id(desk.key)).toBe(from)
  await expect(as(agent, (context) => joinProfiles(context, { from, into }))).rejects.toMatchObject({
    key: 'oneProfile',
  })
  const other = browser()
  await tell(other.actor, other.key, [looked('lock')], ben)
  const second = await id(keyOf(ben))
  await expect(as(agent, (context) => joinProfiles(context, { from: second, into: from }))).rejects.toMatchObject({
    key: 'twoCustomers',
  })
})

test('two who join each other’s at once end as one, with nothing lost', async () => {
  const [a, b] = [browser(), browser()]
  await tell(a.actor, a.key, [looked('a')])
  await tell(b.actor, b.key, [looked('b')])
  const id = async (key: ProfileKey) => (await getProfile(agent, key))?.id ?? ''
  const [one, two] = [await id(a.key), await id(b.key)]
  await Promise.allSettled([
    as(agent, (context) => joinProfiles(context, { from: one, into: two })),
    as(agent, (context) => joinProfiles(context, { from: two, into: one })),
  ])
  expect(await slugs(a.key)).toEqual(['a', 'b'])
  expect(await id(a.key)).toBe(await id(b.key))
})

test('who takes their consent back is forgotten with all that they did there; another device is left alone', async () => {
  const [phone, desk, id] = [browser(), browser(), customer()]
  await tell(phone.actor, phone.key, [looked('topcase')], id)
  await tell(desk.actor, desk.key, [looked('gloves')])
  await tell(desk.actor, desk.key, [looked('lock')], id)
  await as(desk.actor, forgetSignals)
  expect(await slugs(keyOf(id))).toEqual(['topcase'])
  expect(await getProfile(agent, desk.key)).toBeUndefined()
  const alone = browser()
  await tell(alone.actor, alone.key, [looked('topcase')])
  const profile = await getProfile(agent, alone.key)
  await as(alone.actor, forgetSignals)
  expect(await db.$count(profiles, eq(profiles.id, profile?.id ?? ''))).toBe(0)
  expect(await db.$count(signals, eq(signals.profileId, profile?.id ?? ''))).toBe(0)
  await as(guest, forgetSignals)
})

test('after thirteen months it is forgotten, and so is of whom nothing is left', async () => {
  const { actor, key } = browser()
  await tell(actor, key, [looked('topcase')])
  const [kept] = await db
    .select({ id: profileKeys.profileId })
    .from(profileKeys)
    .where(and(eq(profileKeys.kind, 'visitor'), eq(profileKeys.key, key.key)))
  const today = new Date()
  await as(system, sweepSignals, after(today, 390 * DAY))
  expect(await db.$count(signals, eq(signals.profileId, kept?.id ?? ''))).toBe(1)
  expect(await as(system, sweepSignals, after(today, 396 * DAY))).toEqual({ more: false })
  expect(await db.$count(profiles, eq(profiles.id, kept?.id ?? ''))).toBe(0)
})

test('a browser tells only of itself; of others, and what is known of them, only who works with customers', async () => {
  const [mine, other] = [browser(), browser()]
  await expect(tell(mine.actor, other.key, [looked('x')])).rejects.toMatchObject({ code: 'forbidden' })
  await expect(tell(editor, other.key, [looked('x')])).rejects.toMatchObject({ code: 'forbidden' })
  await tell(agent, { kind: 'external', key: 'till:42' }, [looked('topcase')])
  expect(await slugs({ kind: 'external', key: 'till:42' })).toEqual(['topcase'])
  await expect(getProfile(mine.actor, mine.key)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(getProfile(editor, mine.key)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listSignals(editor, 'prof_x')).rejects.toMatchObject({ code: 'forbidden' })
  const refused = { code: 'forbidden' }
  await expect(as(editor, (context) => undoJoin(context, { id: 'x' }))).rejects.toMatchObject(refused)
  await expect(as(editor, (context) => joinProfiles(context, { from: 'a', into: 'b' }))).rejects.toMatchObject(refused)
  await expect(as(editor, sweepSignals)).rejects.toMatchObject(refused)
})
