import { eq } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { accounts, sessions } from '@/db/schema/identity'
import { saveSetting } from '@/lib/channels/setting-commands'
import { transact } from '@/lib/events/transact'
import type { Account } from '@/lib/identity/account'
import { createApiKey } from '@/lib/identity/api-key-commands'
import { requestPasswordReset } from '@/lib/identity/link-commands'
import { resetSecondFactor } from '@/lib/identity/second-factor-commands'
import { getSession } from '@/lib/identity/session-queries'
import { mailedToken, run } from '@/lib/identity/shopper-for-tests'
import { employ, openDesk, PASSWORD, secure } from '@/lib/identity/staff-for-tests'
import { guest, system } from '@/lib/kernel/actor'
import { MINUTE } from '@/lib/kernel/time'
import { browser } from '@/scripts/stand-in/next-headers'
import { enter, sessionCookie } from './auth'
import { awaitedAccount, enterBySecondStep } from './second-step'
import { currentActor, currentStaff, owesSecondFactor } from './session'
import { choosePassword, enterByPassword } from './sign-in'

const NOTE = 'staff-step'
let calls = 0
/** From another place each time, so that only the account is counted. */
const anywhere = () => ({ address: `198.51.100.${calls++ % 250}` })
const byPassword = ({ email }: Account) => enterByPassword('staff', anywhere(), { email, password: PASSWORD })
const byCode = (passcode: string) => enterBySecondStep(anywhere(), { passcode })
/** Codes of the past were used up when the app was set up. */
const soon = () => new Date(Date.now() + 30_000)

beforeEach(() => {
  browser.anew()
})

async function secured(email: string, roles?: Parameters<typeof employ>[1]) {
  const account = await employ(email, roles)
  return { account, ...(await secure(await openDesk(account, new Date()), new Date())) }
}

test('the password alone makes no session: it is halfway, and the code makes it', async () => {
  const { account, codeAt } = await secured('edda@vela.example')
  expect(await byPassword(account)).toBe('secondStep')
  expect([...browser.jar.keys()]).toEqual([NOTE])
  expect(await currentStaff()).toBeUndefined()
  expect(await currentActor()).toMatchObject({ kind: 'guest' })
  await byCode(codeAt(soon()))
  expect(await currentStaff()).toMatchObject({ id: account.id })
  expect(browser.jar.has(NOTE)).toBe(false)
})

test('who has none gets in by the password as before', async () => {
  const account = await employ('paul@vela.example')
  expect(await byPassword(account)).toBe('in')
  expect(await currentStaff()).toMatchObject({ id: account.id })
})

test('the note of the first step is no session, under whatever name it is sent', async () => {
  const { account } = await secured('otto@vela.example')
  await byPassword(account)
  const note = browser.jar.get(NOTE) as string
  for (const name of [sessionCookie('staff'), sessionCookie('shopper'), '__Host-staff']) browser.jar.set(name, note)
  expect(await currentStaff()).toBeUndefined()
  expect(await currentActor()).toMatchObject({ kind: 'guest' })
  browser.headers.set('authorization', `Bearer ${note}`)
  await expect(currentActor()).rejects.toMatchObject({ key: 'apiKey' })
})

test('nor is a session a note, nor one that was forged or taken from somebody else’s house', async () => {
  const account = await employ('rosa@vela.example')
  await byPassword(account)
  browser.jar.set(NOTE, browser.jar.get(sessionCookie('staff')) as string)
  expect(await awaitedAccount()).toBeUndefined()
  browser.jar.set(NOTE, 'eyJhbGciOiJub25lIn0..forged.')
  await expect(byCode('123456')).rejects.toMatchObject({ key: 'secondStepOver' })
})

test('no other door lets past the second step: not a new password by mail, nor a session begun without it', async () => {
  const { account, codeAt } = await secured('mia@vela.example')
  await run(guest, (context) => requestPasswordReset(context, { kind: 'staff', email: account.email }), new Date())
  const token = (await mailedToken(account.email)) as string
  const door = { ...anywhere(), run: async <T>(command: never) => (await transact(guest, command)).value as T }
  const password = 'Vierzehn-Zirbenzapfen'
  expect(await choosePassword('staff', door as never, { token, password })).toBe('secondStep')
  expect(await currentStaff()).toBeUndefined()
  await expect(enter(account)).rejects.toMatchObject({ key: 'secondStep' })
  expect(browser.jar.has(sessionCookie('staff'))).toBe(false)
  await byCode(codeAt(soon()))
  expect(await currentStaff()).toMatchObject({ id: account.id })
})

test('a note ends with a new password, a reset and a closed account, and after ten minutes', async () => {
  const { account, codeAt } = await secured('uwe@vela.example')
  await byPassword(account)
  expect(await awaitedAccount()).toBe(account.id)
  const note = browser.jar.get(NOTE) as string
  vi.useFakeTimers({ now: Date.now() + 11 * MINUTE, toFake: ['Date'] })
  expect(await awaitedAccount()).toBeUndefined()
  vi.useRealTimers()
  await db.update(accounts).set({ passwordHash: 'another' }).where(eq(accounts.id, account.id))
  browser.jar.set(NOTE, note)
  await expect(byCode(codeAt(soon()))).rejects.toMatchObject({ key: 'secondStepOver' })
  expect(await db.$count(sessions, eq(sessions.accountId, account.id))).toBe(1)
})

test('after a reset the password is enough, and a note from before it is not', async () => {
  const { account } = await secured('kurt@vela.example')
  await byPassword(account)
  await transact(system, (context) => resetSecondFactor(context, account))
  await expect(byCode('123456')).rejects.toMatchObject({ key: 'secondStepOver' })
  expect(await byPassword(account)).toBe('in')
})

test('of a thousand guesses at once, from everywhere, five are looked at', async () => {
  const { account, codeAt } = await secured('target@vela.example')
  await byPassword(account)
  const note = browser.jar.get(NOTE) as string
  const guesses = Array.from({ length: 1000 }, (_, i) => {
    const address = `2001:db8:${i.toString(16)}::1`
    return enterBySecondStep({ address }, { passcode: String(i).padStart(6, '0') })
  })
  const keys = (await Promise.allSettled(guesses)).map((each) => each.status === 'rejected' && each.reason.key)
  expect(keys.filter((key) => key === 'invalid')).toHaveLength(5)
  expect(keys.filter((key) => key === 'tooMany')).toHaveLength(995)
  // The right one has to wait, too, and another note does not help.
  await byPassword(account)
  expect(browser.jar.get(NOTE)).not.toBe(note)
  await expect(byCode(codeAt(soon()))).rejects.toMatchObject({ key: 'tooMany' })
})

test('right codes are not counted', async () => {
  const { account, codes } = await secured('vera@vela.example')
  for (const code of codes.slice(0, 8)) {
    await byPassword(account)
    await byCode(code)
    expect(await currentStaff()).toBeDefined()
  }
})

test('where everybody needs one, who has none may look after the own account and nothing else', async () => {
  const [bare, { account, codeAt }] = [await employ('bare@vela.example', ['admin']), await secured('full@vela.example')]
  await byPassword(bare)
  expect(await owesSecondFactor()).toBe(false)
  const rule = { key: 'staff' as const, version: 0, value: { secondFactor: 'required' } }
  await transact(system, (context) => saveSetting(context, rule))
  expect(await owesSecondFactor()).toBe(true)
  expect((await currentStaff())?.permissions).toEqual(['account.own'])
  expect((await currentActor()).permissions).toEqual(['account.own'])
  const desk = (await currentStaff()) as NonNullable<Awaited<ReturnType<typeof currentStaff>>>
  await secure(desk, new Date())
  expect(await owesSecondFactor()).toBe(false)
  expect((await currentStaff())?.permissions).toContain('staff.write')
  browser.jar.clear()
  await byPassword(account)
  await byCode(codeAt(soon()))
  expect((await currentStaff())?.permissions).toContain('content.write')
  // Programs and shoppers are not asked.
  const made = { name: 'ERP', scopes: ['orders.read' as const] }
  const { value } = await transact(system, (context) => createApiKey(context, made))
  browser.headers.set('authorization', `Bearer ${value.key}`)
  expect((await currentActor()).permissions).toEqual(['orders.read'])
  expect(await getSession('staff', 'sess_none')).toBeUndefined()
})

test('a form that is refused gives back neither passwords nor codes', async () => {
  const { steps } = await import('./action')
  const { z } = await import('zod')
  const refuse = steps(z.strictObject({ email: z.string().max(1) }), async () => undefined)
  const form = new FormData()
  for (const name of ['email', 'password', 'current', 'passcode', 'token']) form.set(name, 'something')
  const state = await refuse(null, form)
  expect(state).toMatchObject({ ok: false, values: { email: 'something' } })
  expect(Object.keys((state as { values: object }).values)).toEqual(['email'])
})
