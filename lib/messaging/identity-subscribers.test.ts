import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { accounts } from '@/db/schema/identity'
import { mails } from '@/db/schema/messaging'
import { type Context, transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { actorOf } from '@/lib/identity/actor'
import { requestPasswordReset } from '@/lib/identity/link-commands'
import { getOpenLink } from '@/lib/identity/link-queries'
import { hashPassword } from '@/lib/identity/password-hash'
import { confirmRegistration, requestRegistration } from '@/lib/identity/registration-commands'
import { resetSecondFactor, turnOffSecondFactor } from '@/lib/identity/second-factor-commands'
import { inviteStaff } from '@/lib/identity/staff-commands'
import { employ, openDesk, secure } from '@/lib/identity/staff-for-tests'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { identitySubscribers } from './identity-subscribers'
import { requireMail } from './mail-queries'

const run = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel: channelOf('pl-pl') })).value

/** Lets the worker hear what happened, twice as it may be, and returns the mails to someone by template. */
async function mailbox(to: string) {
  for (let turn = 0; turn < 2; turn++) await drain({ subscribers: identitySubscribers, tasks: [], schedules: [] })
  const rows = await db.select().from(mails).where(eq(mails.toAddress, to))
  return Object.fromEntries(rows.map((row) => [row.template, row]))
}
const urlOf = (row: { data: unknown } | undefined) => (row as { data: { url: string } }).data.url
const tokenIn = (url: string) => new URL(url).searchParams.get('token') ?? ''

test('registering mails a link in the language of the shop, then a welcome; a second time the owner is told', async () => {
  process.env.BASE_URL = 'https://vela.example/'
  const registration = {
    email: 'ola@example.com',
    name: 'Ola Nowak',
    passwordHash: await hashPassword('Czternaście-kozic'),
  }
  await run(guest, (context) => requestRegistration(context, registration))
  const { emailVerification } = await mailbox('ola@example.com')
  expect(emailVerification).toMatchObject({ locale: 'pl', data: { minutes: 1440 } })
  const url = urlOf(emailVerification)
  expect(url).toMatch(/^https:\/\/vela\.example\/pl-pl\/register\/confirm\?token=[\w-]{43}$/)
  await run(guest, (context) => confirmRegistration(context, { token: tokenIn(url) }))
  await run(guest, (context) => requestRegistration(context, registration))
  const box = await mailbox('ola@example.com')
  expect(Object.keys(box).sort()).toEqual(['accountExists', 'emailVerification', 'welcome'])
  expect(urlOf(box.accountExists)).toBe('https://vela.example/pl-pl/login')
})

test('a new password is mailed to its owner alone, and nobody who may not manage accounts reads the link', async () => {
  await run(guest, (context) => requestPasswordReset(context, { kind: 'shopper', email: 'ola@example.com' }))
  await run(guest, (context) => requestPasswordReset(context, { kind: 'shopper', email: 'nobody@example.com' }))
  const { passwordReset } = await mailbox('ola@example.com')
  expect(await getOpenLink('shopper', ['reset'], tokenIn(urlOf(passwordReset)))).toMatchObject({
    email: 'ola@example.com',
  })
  expect(await mailbox('nobody@example.com')).toEqual({})
  const staff = (role: 'agent' | 'admin') => actorOf({ id: 'acct_x', kind: 'staff', name: 'X', roles: [role] })
  const id = passwordReset?.id as string
  await expect(requireMail(staff('agent'), id)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await requireMail(staff('admin'), id)).toMatchObject({ template: 'passwordReset' })
})

test('an invitation says who invites, and leads to the admin', async () => {
  const boss = {
    id: 'acct_boss',
    kind: 'staff',
    email: 'boss@vela.example',
    name: 'Berta Boss',
    roles: ['admin'],
  } as const
  const now = new Date()
  await db.insert(accounts).values({ ...boss, roles: ['admin'], createdAt: now, updatedAt: now })
  const person = { email: 'new@vela.example', name: 'Neu', roles: ['editor' as const], locale: 'de' as const }
  await run(actorOf({ ...boss, roles: ['admin'] }), (context) => inviteStaff(context, person))
  const { staffInvitation } = await mailbox('new@vela.example')
  expect(staffInvitation).toMatchObject({ locale: 'de', data: { invitedBy: 'Berta Boss' } })
  expect(urlOf(staffInvitation)).toMatch(/^https:\/\/vela\.example\/admin\/login\/reset\?token=/)
})

test('whoever’s second step is turned on, used up, reset or off is told by mail, without a code in it', async () => {
  const now = new Date()
  const edda = await employ('edda@vela.example')
  const desk = await openDesk(edda, now)
  const { secret, codes } = await secure(desk, now)
  const again = await openDesk(edda, now, codes[0])
  await run(again, turnOffSecondFactor)
  await secure(again, now)
  await run(system, (context) => resetSecondFactor(context, edda))
  const box = await mailbox('edda@vela.example')
  expect(Object.keys(box).sort()).toEqual([
    'recoveryCodeUsed',
    'secondFactorOff',
    'secondFactorOn',
    'secondFactorReset',
  ])
  expect(urlOf(box.secondFactorReset)).toBe('https://vela.example/admin/login')
  expect(urlOf(box.recoveryCodeUsed)).toBe('https://vela.example/admin/login/forgot')
  for (const hidden of [secret, ...codes]) expect(JSON.stringify(box)).not.toContain(hidden)
})
