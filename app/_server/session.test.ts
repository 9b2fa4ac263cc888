import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { accounts, sessions } from '@/db/schema/identity'
import { transact } from '@/lib/events/transact'
import type { Account } from '@/lib/identity/account'
import { toAccount } from '@/lib/identity/account-queries'
import { createApiKey, revokeApiKey } from '@/lib/identity/api-key-commands'
import { hashPassword } from '@/lib/identity/password-hash'
import { endSession } from '@/lib/identity/session-commands'
import { type Actor, system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { browser } from '@/scripts/stand-in/next-headers'
import { enter, forgetSession } from './auth'
import { currentActor, currentShopper, currentStaff } from './session'
import { enterByPassword } from './sign-in'

const PASSWORD = 'Dreizehn-Gemsen-am-Pass'
const door = { address: '192.0.2.1' } as Parameters<typeof enterByPassword>[1]

beforeEach(() => {
  browser.anew({ 'x-visitor': 'visitor-1' })
  delete process.env.BASE_URL
})

async function account(kind: 'shopper' | 'staff', email: string): Promise<Account> {
  const now = new Date()
  const passwordHash = await hashPassword(PASSWORD)
  const [row] = await db
    .insert(accounts)
    .values({
      id: newId('account'),
      kind,
      email,
      name: email,
      passwordHash,
      roles: kind === 'staff' ? ['editor'] : [],
      emailVerifiedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
  return toAccount(row as never)
}

test('a browser without a cookie, or with a forged one, is a guest', async () => {
  expect(await currentActor()).toMatchObject({ kind: 'guest', visitorId: 'visitor-1' })
  browser.jar.set('shopper', 'eyJhbGciOiJub25lIn0..forged.')
  expect(await currentActor()).toMatchObject({ kind: 'guest' })
})

test('who signs in is known by a cookie that holds only the session, and out as soon as the session ends', async () => {
  const anna = await account('shopper', 'anna@example.com')
  await enterByPassword('shopper', door, { email: 'anna@example.com', password: PASSWORD })
  const actor = (await currentShopper()) as Actor
  expect(actor).toMatchObject({ kind: 'shopper', id: anna.id, customerId: expect.stringMatching(/^cust_/) })
  expect(await currentActor()).toMatchObject({ id: anna.id, visitorId: 'visitor-1' })
  expect(browser.told[0]).toMatchObject({ name: 'shopper', httpOnly: true, sameSite: 'lax', path: '/', secure: false })
  const stolen = browser.jar.get('shopper') as string
  await transact(actor, (context) => endSession(context, { id: actor.sessionId as string }))
  await forgetSession('shopper')
  browser.jar.set('shopper', stolen)
  expect(await currentActor()).toMatchObject({ kind: 'guest' })
})

test('over https the cookie belongs to this host alone', async () => {
  process.env.BASE_URL = 'https://shop.example'
  await enter(await account('shopper', 'https@example.com'))
  expect(browser.told).toEqual([expect.objectContaining({ name: '__Host-shopper', secure: true, path: '/' })])
  expect(await currentShopper()).toBeDefined()
})

test('signing in again in the same browser gives a new session and ends the old one', async () => {
  const ben = await account('shopper', 'ben@example.com')
  await enter(ben)
  await enter(ben)
  const rows = await db.select().from(sessions).where(eq(sessions.accountId, ben.id))
  expect(rows.map(({ revokedAt }) => revokedAt !== null).sort()).toEqual([false, true])
})

test('in the shop someone who works here is a guest, in the admin a shopper is nobody', async () => {
  await enter(await account('staff', 'edda@example.com'))
  expect(await currentActor()).toMatchObject({ kind: 'staff', permissions: expect.arrayContaining(['content.write']) })
  browser.headers.set('x-storefront', 'de-ch')
  expect(await currentActor()).toMatchObject({ kind: 'guest' })
  browser.headers.delete('x-storefront')
  browser.jar.set('shopper', browser.jar.get('staff') as string)
  browser.jar.delete('staff')
  expect(await currentStaff()).toBeUndefined()
  expect(await currentShopper()).toBeUndefined()
})

test('a program is what its key says, whatever cookies come along, and nobody when the key is revoked', async () => {
  await enter(await account('staff', 'olga@example.com'))
  const made = { name: 'ERP', scopes: ['orders.read' as const] }
  const { value } = await transact(system, (context) => createApiKey(context, made))
  browser.headers.set('authorization', `Bearer ${value.key}`)
  expect(await currentActor()).toMatchObject({ kind: 'api', permissions: ['orders.read'] })
  await transact(system, (context) => revokeApiKey(context, value))
  for (const written of [`Bearer ${value.key}`, `Bearer ${value.key} more`, 'Bearer ', 'bearer nonsense']) {
    browser.headers.set('authorization', written)
    await expect(currentActor()).rejects.toMatchObject({ key: 'apiKey' })
  }
})

test('of a hundred wrong passwords at once ten are looked at, and other keys of the form change nothing', async () => {
  await account('shopper', 'target@example.com')
  const at = { address: '192.0.2.66' } as typeof door
  const tries = Array.from({ length: 100 }, (_, i) =>
    enterByPassword('shopper', at, { email: i % 2 ? 'target@example.com' : `x${i}@example.com`, password: 'wrong' }),
  )
  const keys = (await Promise.allSettled(tries)).map((outcome) => outcome.status === 'rejected' && outcome.reason.key)
  expect(keys.filter((key) => key === 'wrongPassword')).toHaveLength(10)
  expect(keys.filter((key) => key === 'tooMany')).toHaveLength(90)
})

test('a wrong password, an unknown address and a disabled account get one answer', async () => {
  const cleo = await account('shopper', 'cleo@example.com')
  await db.update(accounts).set({ disabledAt: new Date() }).where(eq(accounts.id, cleo.id))
  await account('shopper', 'dora@example.com')
  const at = { address: '192.0.2.77' } as typeof door
  const answers = await Promise.allSettled([
    enterByPassword('shopper', at, { email: 'cleo@example.com', password: PASSWORD }),
    enterByPassword('shopper', at, { email: 'dora@example.com', password: 'wrong' }),
    enterByPassword('shopper', at, { email: 'nobody@example.com', password: PASSWORD }),
    enterByPassword('staff', at, { email: 'dora@example.com', password: PASSWORD }),
  ])
  for (const answer of answers) expect(answer).toMatchObject({ reason: { code: 'invalid', key: 'wrongPassword' } })
  expect(browser.told).toEqual([])
})
