import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db'
import { accounts, loginTokens } from '@/db/schema/identity'
import { guest } from '@/lib/kernel/actor'
import { HOUR, after as later } from '@/lib/kernel/time'
import { changePassword, confirmEmailChange, deleteAccount, requestEmailChange } from './account-commands'
import { actorOf } from './actor'
import { enterByLink, requestLoginLink, requestPasswordReset, resetPassword } from './link-commands'
import { hashPassword } from './password-hash'
import { getAccountByPassword, isPasswordOf } from './password-queries'
import { endOtherSessions, endSession, startSession } from './session-commands'
import { getSession, listSessions } from './session-queries'
import { mailedToken, now, PASSWORD, register, run, signIn } from './shopper-for-tests'

describe('sessions', () => {
  test('a new password by mail ends every session and every other link', async () => {
    const account = await register('reset@example.com')
    const [phone, desk] = [await signIn(account), await signIn(account)]
    await run(guest, (context) => requestLoginLink(context, { email: 'reset@example.com' }))
    const old = (await mailedToken('reset@example.com')) as string
    await run(guest, (context) => requestPasswordReset(context, { kind: 'shopper', email: 'reset@example.com' }))
    const token = (await mailedToken('reset@example.com')) as string
    const passwordHash = await hashPassword('Neun-Murmeltiere-pfeifen')
    await run(guest, (context) => resetPassword(context, { kind: 'shopper', token, passwordHash }))
    for (const { sessionId } of [phone, desk])
      expect(await getSession('shopper', sessionId as string, now)).toBeUndefined()
    await expect(run(guest, (context) => enterByLink(context, { token: old }))).rejects.toMatchObject({
      key: 'linkExpired',
    })
    expect(await getAccountByPassword('shopper', 'reset@example.com', PASSWORD)).toBeUndefined()
    expect(await getAccountByPassword('shopper', 'reset@example.com', 'Neun-Murmeltiere-pfeifen')).toBeDefined()
  })

  test('a changed password signs out the others and keeps this one', async () => {
    const account = await register('change@example.com')
    const [here, there] = [await signIn(account), await signIn(account)]
    const passwordHash = await hashPassword('Neun-Murmeltiere-pfeifen')
    await run(here, (context) => changePassword(context, { passwordHash }))
    expect(await getSession('shopper', here.sessionId as string, now)).toBeDefined()
    expect(await getSession('shopper', there.sessionId as string, now)).toBeUndefined()
    expect(await isPasswordOf(account.id, PASSWORD)).toBe(false)
  })

  test('signing in gives a new id and ends the session that the browser had', async () => {
    const account = await register('rotate@example.com')
    const before = await signIn(account)
    const { id } = await run(actorOf(account), (context) =>
      startSession(context, { userAgent: null, replaces: before.sessionId }),
    )
    expect(id).not.toBe(before.sessionId)
    expect(await getSession('shopper', before.sessionId as string, now)).toBeUndefined()
  })

  test('everyone ends their own sessions, and finds no others', async () => {
    const [anna, ben] = [await register('anna@example.com'), await register('ben@example.com')]
    const [annaHere, annaThere, benHere] = [await signIn(anna), await signIn(anna), await signIn(ben)]
    expect((await listSessions(annaHere, now)).map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true])
    const id = annaHere.sessionId as string
    await expect(run(benHere, (context) => endSession(context, { id }))).rejects.toMatchObject({ code: 'not_found' })
    await run(annaHere, endOtherSessions)
    expect(await getSession('shopper', annaThere.sessionId as string, now)).toBeUndefined()
    expect(await getSession('shopper', benHere.sessionId as string, now)).toBeDefined()
    await run(annaHere, (context) => endSession(context, { id }))
    expect(await getSession('shopper', id, now)).toBeUndefined()
    await expect(listSessions(guest)).rejects.toMatchObject({ key: 'signIn' })
  })

  test('a session ends by itself, belongs to one side of the house, and a guest has none', async () => {
    const account = await register('month@example.com')
    const actor = await signIn(account)
    const id = actor.sessionId as string
    expect(await getSession('staff', id, now)).toBeUndefined()
    expect(await getSession('shopper', id, later(now, 30 * 24 * HOUR))).toBeUndefined()
    await expect(run(guest, (context) => startSession(context, { userAgent: null }))).rejects.toMatchObject({
      key: 'signIn',
    })
  })

  test('whoever is disabled is out at once and cannot come back', async () => {
    const account = await register('out@example.com')
    const actor = await signIn(account)
    await db.update(accounts).set({ disabledAt: now }).where(eq(accounts.id, account.id))
    expect(await getSession('shopper', actor.sessionId as string, now)).toBeUndefined()
    expect(await getAccountByPassword('shopper', 'out@example.com', PASSWORD)).toBeUndefined()
    await expect(signIn(account)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a new address', () => {
  test('counts when its mail is opened by the same person, not before and not by others', async () => {
    const [anna, ben] = [await register('move@example.com'), await register('mallory@example.com')]
    const [annaHere, benHere] = [await signIn(anna), await signIn(ben)]
    await run(annaHere, (context) => requestEmailChange(context, { email: 'moved@example.com' }))
    const token = (await mailedToken('moved@example.com')) as string
    expect(await getAccountByPassword('shopper', 'moved@example.com', PASSWORD)).toBeUndefined()
    await expect(run(benHere, (context) => confirmEmailChange(context, { token }))).rejects.toMatchObject({
      key: 'linkExpired',
    })
    await run(annaHere, (context) => confirmEmailChange(context, { token }))
    expect(await getAccountByPassword('shopper', 'moved@example.com', PASSWORD)).toMatchObject({ id: anna.id })
    expect(await getAccountByPassword('shopper', 'move@example.com', PASSWORD)).toBeUndefined()
  })

  test('that is somebody else’s gives the same answer and no mail', async () => {
    const [anna] = [await register('one@example.com'), await register('two@example.com')]
    const actor = await signIn(anna)
    const before = await db.$count(loginTokens, eq(loginTokens.purpose, 'email'))
    await run(actor, (context) => requestEmailChange(context, { email: 'two@example.com' }))
    expect(await db.$count(loginTokens, eq(loginTokens.purpose, 'email'))).toBe(before)
  })
})

test('a deleted account is gone with its sessions, and staff cannot delete theirs', async () => {
  const account = await register('bye@example.com')
  const actor = await signIn(account)
  await run(actor, deleteAccount)
  expect(await getSession('shopper', actor.sessionId as string, now)).toBeUndefined()
  expect(await db.$count(accounts, eq(accounts.id, account.id))).toBe(0)
  const staff = actorOf({ id: 'acct_s', kind: 'staff', name: 'S', roles: ['admin'] })
  await expect(run(staff, deleteAccount)).rejects.toMatchObject({ code: 'forbidden' })
})
