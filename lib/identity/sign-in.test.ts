import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { accounts, loginTokens } from '@/db/schema/identity'
import { transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { HOUR, after as later, MINUTE } from '@/lib/kernel/time'
import { changePassword, confirmEmailChange, deleteAccount, requestEmailChange } from './account-commands'
import { actorOf } from './actor'
import { enterByLink, requestLoginLink, requestPasswordReset, resetPassword } from './link-commands'
import { getLinkMail, getOpenLink } from './link-queries'
import { hashPassword } from './password-hash'
import { getAccountByPassword, isPasswordOf, isPasswordOfRegistration } from './password-queries'
import { confirmRegistration, requestRegistration } from './registration-commands'
import { endOtherSessions, endSession, startSession } from './session-commands'
import { getSession, listSessions } from './session-queries'

const channel = channelOf('de-de')
const now = new Date('2026-11-21T10:00:00Z')
const PASSWORD = 'Dreizehn-Gemsen-am-Pass'
const run = async <T>(actor: Actor, command: Parameters<typeof transact<T>>[1], at = now) =>
  (await transact(actor, command, { channel, now: at })).value

const opened = new Set<string>()
/** What the next mail holds: the shop makes the secret part of the link again from its row. */
async function mailedToken(email: string): Promise<string | undefined> {
  const rows = await db.select({ id: loginTokens.id }).from(loginTokens).where(eq(loginTokens.email, email))
  const id = rows.map((row) => row.id).find((each) => !opened.has(each))
  if (id) opened.add(id)
  return id && (await getLinkMail(system, id, now))?.token
}

async function register(email: string, password = PASSWORD) {
  const passwordHash = await hashPassword(password)
  await run(guest, (context) => requestRegistration(context, { email, name: 'Anna Keller', passwordHash }))
  const token = (await mailedToken(email)) as string
  return run(guest, (context) => confirmRegistration(context, { token }))
}

const signIn = async (account: Parameters<typeof actorOf>[0], at = now) => {
  const { id } = await run(actorOf(account), (context) => startSession(context, { userAgent: 'Firefox' }), at)
  return (await getSession('shopper', id, at))?.actor as Actor
}

describe('registering', () => {
  test('there is no account before the mail is opened, and then it works with the chosen password', async () => {
    const passwordHash = await hashPassword(PASSWORD)
    await run(guest, (context) => requestRegistration(context, { email: 'new@example.com', name: 'Neu', passwordHash }))
    expect(await getAccountByPassword('shopper', 'new@example.com', PASSWORD)).toBeUndefined()
    const token = (await mailedToken('new@example.com')) as string
    expect(await getOpenLink('shopper', ['register'], token, now)).toMatchObject({ email: 'new@example.com' })
    expect(await isPasswordOfRegistration(token, PASSWORD)).toBe(true)
    expect(await isPasswordOfRegistration(token, 'another password')).toBe(false)
    await run(guest, (context) => confirmRegistration(context, { token }))
    expect(await getAccountByPassword('shopper', 'new@example.com', PASSWORD)).toMatchObject({ kind: 'shopper' })
  })

  test('an address that has an account gives the same answer, and its owner is told', async () => {
    const known = await register('known@example.com')
    const passwordHash = await hashPassword('something else entirely')
    const first = await run(guest, (context) =>
      requestRegistration(context, { email: 'unknown@example.com', name: 'X', passwordHash }),
    )
    const second = await run(guest, (context) =>
      requestRegistration(context, { email: 'known@example.com', name: 'X', passwordHash }),
    )
    expect(second).toEqual(first)
    const told = and(eq(outbox.name, 'identity.registration_repeated'), eq(outbox.subject, known.id))
    expect(await db.$count(outbox, told)).toBe(1)
    expect(await getAccountByPassword('shopper', 'known@example.com', PASSWORD)).toBeDefined()
  })

  test('two registrations of one address do not see each other: each link holds its own password', async () => {
    const [mine, theirs] = [await hashPassword(PASSWORD), await hashPassword('an attacker waits here')]
    await run(guest, (context) =>
      requestRegistration(context, { email: 'v@example.com', name: 'V', passwordHash: mine }),
    )
    const token = (await mailedToken('v@example.com')) as string
    await run(guest, (context) =>
      requestRegistration(context, { email: 'v@example.com', name: 'E', passwordHash: theirs }),
    )
    const other = (await mailedToken('v@example.com')) as string
    await run(guest, (context) => confirmRegistration(context, { token }))
    await expect(run(guest, (context) => confirmRegistration(context, { token: other }))).rejects.toMatchObject({
      key: 'linkExpired',
    })
    expect(await getAccountByPassword('shopper', 'v@example.com', 'an attacker waits here')).toBeUndefined()
  })
})

describe('links by mail', () => {
  test('of twenty who come with one link at once, one gets in', async () => {
    await register('twenty@example.com')
    await run(guest, (context) => requestLoginLink(context, { email: 'twenty@example.com' }))
    const token = (await mailedToken('twenty@example.com')) as string
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => run(guest, (context) => enterByLink(context, { token }))),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('a sign-in link works for 15 minutes, a reset link for an hour, and looking at one spends nothing', async () => {
    await register('late@example.com')
    await run(guest, (context) => requestLoginLink(context, { email: 'late@example.com' }))
    const login = (await mailedToken('late@example.com')) as string
    await run(guest, (context) => requestPasswordReset(context, { kind: 'shopper', email: 'late@example.com' }))
    const reset = (await mailedToken('late@example.com')) as string
    const [quarter, hour] = [later(now, 15 * MINUTE), later(now, HOUR)]
    expect(await getOpenLink('shopper', ['login'], login, later(quarter, -1))).toBeDefined()
    expect(await getOpenLink('shopper', ['login'], login, quarter)).toBeUndefined()
    await expect(run(guest, (context) => enterByLink(context, { token: login }), quarter)).rejects.toMatchObject({
      key: 'linkExpired',
    })
    expect(await getOpenLink('shopper', ['reset'], reset, later(hour, -1))).toBeDefined()
    expect(await getOpenLink('shopper', ['reset'], reset, hour)).toBeUndefined()
  })

  test('a link for one thing opens no other, and none of staff', async () => {
    await register('other@example.com')
    await run(guest, (context) => requestLoginLink(context, { email: 'other@example.com' }))
    const token = (await mailedToken('other@example.com')) as string
    const passwordHash = await hashPassword(PASSWORD)
    for (const kind of ['shopper', 'staff'] as const)
      await expect(
        run(guest, (context) => resetPassword(context, { kind, token, passwordHash })),
      ).rejects.toMatchObject({ key: 'linkExpired' })
    await run(guest, (context) => enterByLink(context, { token }))
  })

  test('neither the outbox nor the database holds what opens something', async () => {
    await register('secret@example.com')
    await run(guest, (context) => requestPasswordReset(context, { kind: 'shopper', email: 'secret@example.com' }))
    const token = (await mailedToken('secret@example.com')) as string
    expect(token.length).toBeGreaterThanOrEqual(43)
    const stored = JSON.stringify([await db.select().from(outbox), await db.select().from(loginTokens)])
    expect(stored).not.toContain(token)
    const events = JSON.stringify(await db.select({ data: outbox.data }).from(outbox))
    expect(events).not.toContain('secret@example.com')
    const nosy = { ...actorOf({ id: 'acct_x', kind: 'staff', name: 'X', roles: ['admin'] }) }
    await expect(getLinkMail(nosy, 'tok_x')).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('an unknown address gives the same answer, and no mail', async () => {
    await register('here@example.com')
    const known = await run(guest, (context) => requestLoginLink(context, { email: 'here@example.com' }))
    const unknown = await run(guest, (context) => requestLoginLink(context, { email: 'nobody@example.com' }))
    expect(unknown).toEqual(known)
    expect(await mailedToken('nobody@example.com')).toBeUndefined()
  })
})

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

describe('an unknown address', () => {
  beforeAll(() => register('slow@example.com'))
  test('costs as much as a wrong password', async () => {
    const median = async (email: string) => {
      const times: number[] = []
      for (let i = 0; i < 7; i++) {
        const start = performance.now()
        await getAccountByPassword('shopper', email, 'wrong password')
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)[3] as number
    }
    await median('warm@example.com')
    const [known, unknown] = [await median('slow@example.com'), await median('nobody@example.com')]
    // The hash is what takes long: without it the unknown one would need a hundredth.
    expect(unknown).toBeGreaterThan(known / 4)
  })
})
