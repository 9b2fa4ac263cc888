import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { outbox } from '@/db/schema/events'
import { accounts, recoveryCodes, secondFactors } from '@/db/schema/identity'
import { listAudit } from '@/lib/events/outbox-queries'
import type { Context } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { after, MINUTE, SECOND } from '@/lib/kernel/time'
import { actorOf } from './actor'
import { passcodeInput, writtenCode } from './second-factor'
import {
  beginSecondFactor,
  confirmSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  turnOffSecondFactor,
} from './second-factor-commands'
import { getEnrolment, getSecondFactor, getStanding, hasSecondFactor, listSecured } from './second-factor-queries'
import { decrypt, encrypt } from './secret'
import { sweepSessions } from './session-commands'
import { getSession } from './session-queries'
import { register } from './shopper-for-tests'
import { employ, openDesk, runAt, secure } from './staff-for-tests'

const now = new Date('2026-11-22T10:00:10Z')
const later = (steps: number) => after(now, steps * 30 * SECOND)
const wrong = { code: 'invalid', fields: { passcode: ['wrongCode'] } }

test('a second factor holds once a code has confirmed it, and then no session begins without one', async () => {
  const edda = await employ('edda@vela.example')
  const desk = await openDesk(edda, now)
  await runAt(desk, now, beginSecondFactor)
  expect(await hasSecondFactor(edda.id)).toBe(false)
  await expect(openDesk(edda, now)).resolves.toBeDefined()
  const guess = runAt(desk, now, (context) => confirmSecondFactor(context, { passcode: '000000' }))
  await expect(guess).rejects.toMatchObject(wrong)
  const { codeAt, codes } = await secure(desk, now)
  expect(new Set(codes).size).toBe(10)
  expect(await getSecondFactor(desk)).toEqual({ onSince: now, codesLeft: 10 })
  await expect(openDesk(edda, later(2))).rejects.toMatchObject({ key: 'secondStep' })
  await expect(openDesk(edda, later(2), codeAt(later(5)))).rejects.toMatchObject(wrong)
  await expect(openDesk(edda, later(2), codeAt(later(2)))).resolves.toBeDefined()
})

test('a code opens once: not the one that confirmed, not twice, not twice at the same time', async () => {
  const otto = await employ('otto@vela.example')
  const { codeAt } = await secure(await openDesk(otto, now), now)
  await expect(openDesk(otto, now, codeAt(now))).rejects.toMatchObject(wrong)
  const twice = await Promise.allSettled(Array.from({ length: 8 }, () => openDesk(otto, later(3), codeAt(later(3)))))
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const late of [2, 3]) await expect(openDesk(otto, later(3), codeAt(later(late)))).rejects.toMatchObject(wrong)
  await expect(openDesk(otto, later(3), codeAt(later(4)))).resolves.toBeDefined()
})

test('each recovery code opens once, also when two come with it at once, and only for its owner', async () => {
  const [rosa, paul] = [await employ('rosa@vela.example'), await employ('paul@vela.example')]
  const { codes } = await secure(await openDesk(rosa, now), now)
  await secure(await openDesk(paul, now), now)
  const passcode = passcodeInput.parse(` ${writtenCode(codes[0] as string).toUpperCase()} `)
  await expect(openDesk(paul, now, passcode)).rejects.toMatchObject(wrong)
  const race = await Promise.allSettled(Array.from({ length: 8 }, () => openDesk(rosa, now, passcode)))
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(openDesk(rosa, now, passcode)).rejects.toMatchObject(wrong)
  const desk = await openDesk(rosa, now, codes[1])
  expect(await getSecondFactor(desk)).toMatchObject({ codesLeft: 8 })
  const fresh = await runAt(desk, now, renewRecoveryCodes)
  await expect(openDesk(rosa, now, codes[2])).rejects.toMatchObject(wrong)
  await expect(openDesk(rosa, now, fresh[0])).resolves.toBeDefined()
})

test('turning it on or off ends the other sessions and keeps this one', async () => {
  const mia = await employ('mia@vela.example')
  const [here, there] = [await openDesk(mia, now), await openDesk(mia, now)]
  const { codeAt } = await secure(here, now)
  expect(await getSession('staff', there.sessionId as string, now)).toBeUndefined()
  expect(await getSession('staff', here.sessionId as string, now)).toMatchObject({ hasSecondFactor: true })
  const again = await openDesk(mia, later(2), codeAt(later(2)))
  await runAt(here, later(2), turnOffSecondFactor)
  expect(await getSession('staff', again.sessionId as string, now)).toBeUndefined()
  expect(await getSession('staff', here.sessionId as string, now)).toMatchObject({ hasSecondFactor: false })
  await expect(openDesk(mia, later(3))).resolves.toBeDefined()
  await expect(runAt(here, now, turnOffSecondFactor)).rejects.toMatchObject({ key: 'secondFactorIsOff' })
  await expect(runAt(here, now, renewRecoveryCodes)).rejects.toMatchObject({ key: 'secondFactorIsOff' })
})

test('a session that begins while it is turned on is asked for the code or ended', async () => {
  const ines = await employ('ines@vela.example')
  const desk = await openDesk(ines, now)
  const [started] = await Promise.allSettled([openDesk(ines, now), secure(desk, now)])
  const id = started.status === 'fulfilled' ? started.value?.sessionId : undefined
  expect(id && (await getSession('staff', id, now))).toBeUndefined()
})

test('a secret that was shown waits a quarter of an hour, and one that holds is not replaced', async () => {
  const uwe = await employ('uwe@vela.example')
  const desk = await openDesk(uwe, now)
  await runAt(desk, now, beginSecondFactor)
  const first = await getEnrolment(desk, 'Vela', now)
  await runAt(desk, now, beginSecondFactor)
  expect((await getEnrolment(desk, 'Vela', now))?.secret).not.toBe(first?.secret)
  const tooLate = after(now, 15 * MINUTE)
  expect(await getEnrolment(desk, 'Vela', tooLate)).toBeUndefined()
  const confirm = runAt(desk, tooLate, (context) => confirmSecondFactor(context, { passcode: '123456' }))
  await expect(confirm).rejects.toMatchObject({ key: 'enrolmentOver' })
  await runAt(system, tooLate, sweepSessions)
  expect(await db.$count(secondFactors, eq(secondFactors.accountId, uwe.id))).toBe(0)
  await secure(desk, now)
  await runAt(system, tooLate, sweepSessions)
  await expect(runAt(desk, now, beginSecondFactor)).rejects.toMatchObject({ key: 'secondFactorIsOn' })
  expect(await getEnrolment(desk, 'Vela', now)).toBeUndefined()
})

test('who manages accounts resets a colleague, whose sessions end; others and they themselves do not', async () => {
  const [boss, olga] = [await employ('boss@vela.example', ['admin']), await employ('olga@vela.example', ['agent'])]
  const [admin, desk] = [await openDesk(boss, now), await openDesk(olga, now)]
  await secure(admin, now)
  await secure(desk, now)
  const reset = (actor: Actor, id: string) => runAt(actor, now, (context) => resetSecondFactor(context, { id }))
  await expect(reset(desk, boss.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reset(admin, boss.id)).rejects.toMatchObject({ code: 'forbidden' })
  // A program that may invite does not open the door of an administrator.
  const program: Actor = { kind: 'api', id: 'key_1', permissions: ['staff.write'] }
  await expect(reset(program, boss.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listSecured(desk)).rejects.toMatchObject({ code: 'forbidden' })
  expect([...(await listSecured(admin))]).toEqual(expect.arrayContaining([boss.id, olga.id]))
  await reset(admin, olga.id)
  expect(await getSession('staff', desk.sessionId as string, now)).toBeUndefined()
  expect(await hasSecondFactor(olga.id)).toBe(false)
  await expect(openDesk(olga, now)).resolves.toBeDefined()
  await expect(reset(admin, olga.id)).rejects.toMatchObject({ key: 'secondFactorIsOff' })
  const [entry] = await listAudit(system, { name: 'identity.second_factor_reset' })
  expect(entry).toMatchObject({ actor: { id: boss.id }, data: { id: olga.id } })
})

test('shoppers and guests have none', async () => {
  const anna = actorOf(await register('anna@example.com'))
  await expect(runAt(anna, now, beginSecondFactor)).rejects.toMatchObject({ code: 'forbidden' })
  const commands: ((context: Context) => Promise<unknown>)[] = [
    beginSecondFactor,
    renewRecoveryCodes,
    turnOffSecondFactor,
  ]
  for (const command of commands) await expect(runAt(guest, now, command)).rejects.toMatchObject({ key: 'signIn' })
  await expect(getSecondFactor(guest)).rejects.toMatchObject({ key: 'signIn' })
  expect(await getStanding(anna.id)).toBeUndefined()
})

test('neither secret nor codes can be read in the database or in what happened', async () => {
  const vera = await employ('vera@vela.example')
  const { secret, codes } = await secure(await openDesk(vera, now), now)
  const [factor] = await db.select().from(secondFactors).where(eq(secondFactors.accountId, vera.id))
  const rows = await db.select().from(recoveryCodes).where(eq(recoveryCodes.accountId, vera.id))
  const written = JSON.stringify([factor, rows, await db.select().from(outbox)])
  for (const hidden of [secret, ...codes, ...codes.map(writtenCode)]) expect(written).not.toContain(hidden)
  // Copied to another row, or changed, it opens nothing.
  expect(decrypt('second factor', vera.id, factor?.secret as string)).toBe(secret)
  expect(() => decrypt('second factor', 'acct_other', factor?.secret as string)).toThrow()
  const changed = encrypt('second factor', vera.id, secret).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
  expect(() => decrypt('second factor', vera.id, `${changed.slice(0, -4)}AAAA`)).toThrow()
})

test('under another secret of the house nobody gets in by a code, and a sentence says why', async () => {
  const lena = await employ('lena@vela.example')
  await secure(await openDesk(lena, now), now)
  const foreign = encrypt('second factor', 'acct_other', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  await db.update(secondFactors).set({ secret: foreign }).where(eq(secondFactors.accountId, lena.id))
  await expect(openDesk(lena, later(2), '123456')).rejects.toMatchObject({ key: 'secondFactorUnreadable' })
})

test('what someone has proved before is worth nothing after a change', async () => {
  const kurt = await employ('kurt@vela.example')
  const desk = await openDesk(kurt, now)
  const before = await getStanding(kurt.id)
  await secure(desk, now)
  const secured = await getStanding(kurt.id)
  expect(secured).not.toBe(before)
  await db.update(accounts).set({ passwordHash: 'another' }).where(eq(accounts.id, kurt.id))
  expect(await getStanding(kurt.id)).not.toBe(secured)
  await db.update(accounts).set({ disabledAt: now }).where(eq(accounts.id, kurt.id))
  expect(await getStanding(kurt.id)).toBeUndefined()
})
