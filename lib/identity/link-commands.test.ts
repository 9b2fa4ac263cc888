import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { loginTokens } from '@/db/schema/identity'
import { guest } from '@/lib/kernel/actor'
import { HOUR, after as later, MINUTE } from '@/lib/kernel/time'
import { actorOf } from './actor'
import { enterByLink, requestLoginLink, requestPasswordReset, resetPassword } from './link-commands'
import { getLinkMail, getOpenLink } from './link-queries'
import { hashPassword } from './password-hash'
import { getAccountByPassword, isPasswordOfRegistration } from './password-queries'
import { confirmRegistration, requestRegistration } from './registration-commands'
import { mailedToken, now, PASSWORD, register, run } from './shopper-for-tests'

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
