import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { accounts, loginTokens } from '@/db/schema/identity'
import { listAudit } from '@/lib/events/outbox-queries'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, may, system } from '@/lib/kernel/actor'
import type { Account } from './account'
import { actorOf } from './actor'
import { createApiKey, revokeApiKey } from './api-key-commands'
import { getKeyActor, listApiKeys } from './api-key-queries'
import { ensureAdmin } from './first-admin-commands'
import { resetPassword } from './link-commands'
import { getLinkMail } from './link-queries'
import { hashPassword } from './password-hash'
import { getAccountByPassword } from './password-queries'
import { type Role, roleNames } from './role'
import { startSession } from './session-commands'
import { getSession } from './session-queries'
import { changeStaffRoles, disableStaff, enableStaff, inviteAgain, inviteStaff } from './staff-commands'
import { listStaff, requireStaff } from './staff-queries'

const run = async <T>(actor: Actor, command: (context: Context) => Promise<T>) => (await transact(actor, command)).value
const invite = (actor: Actor, email: string, roles: Role[]) =>
  run(actor, (context) => inviteStaff(context, { email, name: email, roles, locale: 'de' }))
const boss = async () =>
  actorOf((await db.select().from(accounts).where(eq(accounts.email, 'admin@vela.example')))[0] as never)
const session = async (account: Account) => {
  const { id } = await run(actorOf(account), (context) => startSession(context, { userAgent: null }))
  return id
}

test('the first start makes an administrator with a password that is shown once, the second makes nothing', async () => {
  const first = await ensureAdmin(system)
  expect(first).toMatchObject({ email: 'admin@vela.example', password: expect.stringMatching(/^[a-z2-9-]{17}$/) })
  expect(await getAccountByPassword('staff', 'admin@vela.example', first?.password as string)).toBeDefined()
  expect(await ensureAdmin(system)).toBeUndefined()
  await expect(ensureAdmin(guest)).rejects.toMatchObject({ code: 'forbidden' })
})

test('who is invited chooses a password by mail and may then do what the roles say', async () => {
  const admin = await boss()
  const editor = await invite(admin, 'edda@vela.example', ['editor'])
  await expect(invite(admin, 'edda@vela.example', ['editor'])).rejects.toMatchObject({ fields: { email: ['taken'] } })
  const [link] = await db.select().from(loginTokens).where(eq(loginTokens.accountId, editor.id))
  const { token } = (await getLinkMail(system, link?.id as string)) as { token: string }
  const passwordHash = await hashPassword('Vierzehn-Zirbenzapfen')
  await run(guest, (context) => resetPassword(context, { kind: 'staff', token, passwordHash }))
  const account = (await getAccountByPassword('staff', 'edda@vela.example', 'Vierzehn-Zirbenzapfen')) as Account
  expect(may(actorOf(account), 'content.write')).toBe(true)
  expect(may(actorOf(account), 'customers.read')).toBe(false)
  expect(await getAccountByPassword('shopper', 'edda@vela.example', 'Vierzehn-Zirbenzapfen')).toBeUndefined()
})

test.each(roleNames.filter((name) => name !== 'admin'))('%s manages neither staff nor keys', async (role) => {
  const actor = actorOf({ id: 'acct_x', kind: 'staff', name: 'X', roles: [role] })
  const refusals = [
    invite(actor, 'x@vela.example', ['editor']),
    run(actor, (context) => changeStaffRoles(context, { id: 'acct_y', roles: ['admin'] })),
    run(actor, (context) => disableStaff(context, { id: 'acct_y' })),
    run(actor, (context) => enableStaff(context, { id: 'acct_y' })),
    run(actor, (context) => inviteAgain(context, { id: 'acct_y' })),
    run(actor, (context) => createApiKey(context, { name: 'x', scopes: ['catalog.read'] })),
    run(actor, (context) => revokeApiKey(context, { id: 'key_y' })),
    listStaff(actor),
    requireStaff(actor, 'acct_y'),
    listApiKeys(actor),
  ]
  for (const outcome of await Promise.allSettled(refusals))
    expect(outcome).toMatchObject({ reason: { code: 'forbidden' } })
})

test('a changed role holds at once: the browsers of that person sign in again', async () => {
  const admin = await boss()
  const account = await invite(admin, 'mia@vela.example', ['marketer'])
  const id = await session(account)
  expect(await getSession('staff', id)).toBeDefined()
  await run(admin, (context) => changeStaffRoles(context, { id: account.id, roles: ['merchandiser', 'analyst'] }))
  expect(await getSession('staff', id)).toBeUndefined()
  expect((await requireStaff(admin, account.id)).roles).toEqual(['merchandiser', 'analyst'])
})

test('who is disabled is out at once, until enabled again', async () => {
  const admin = await boss()
  const account = await invite(admin, 'olaf@vela.example', ['agent'])
  const id = await session(account)
  await run(admin, (context) => disableStaff(context, { id: account.id }))
  expect(await getSession('staff', id)).toBeUndefined()
  await expect(session(account)).rejects.toMatchObject({ code: 'forbidden' })
  await run(admin, (context) => enableStaff(context, { id: account.id }))
  await expect(session(account)).resolves.toBeDefined()
})

test('nobody changes their own roles or disables themselves, and two who remove each other leave one', async () => {
  const admin = await boss()
  const own = { id: admin.id, roles: ['admin', 'editor'] as Role[] }
  await expect(run(admin, (context) => changeStaffRoles(context, own))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(run(admin, (context) => disableStaff(context, own))).rejects.toMatchObject({ code: 'forbidden' })
  const second = await invite(admin, 'second@vela.example', ['admin'])
  const outcomes = await Promise.allSettled([
    run(admin, (context) => disableStaff(context, { id: second.id })),
    run(actorOf(second), (context) => changeStaffRoles(context, { id: admin.id, roles: ['editor'] })),
  ])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const left = (await listStaff(system)).filter(({ roles, isDisabled }) => roles.includes('admin') && !isDisabled)
  expect(left).toHaveLength(1)
  const last = left[0] as Account
  await expect(run(system, (context) => disableStaff(context, { id: last.id }))).rejects.toMatchObject({
    key: 'lastAdmin',
  })
})

test('a program is known by its key, does what the key says, and is shut out when it is revoked', async () => {
  const { id, key } = await run(system, (context) => createApiKey(context, { name: 'ERP', scopes: ['orders.read'] }))
  const program = (await getKeyActor(key))?.actor as Actor
  expect(program).toMatchObject({ kind: 'api', permissions: ['orders.read'], name: 'ERP' })
  expect(JSON.stringify(await listApiKeys(system))).not.toContain(key)
  await run(system, (context) => revokeApiKey(context, { id }))
  for (const wrong of [key, `${key}x`, 'ck_', 'nonsense', `ck_${'a'.repeat(5000)}`])
    expect(await getKeyActor(wrong)).toBeUndefined()
})

test('a key that may invite cannot invite an administrator or make a stronger key', async () => {
  const scopes = ['staff.write', 'settings.write', 'catalog.read', 'shop.buy', 'content.write', 'assets.write'] as const
  const { key } = await run(system, (context) => createApiKey(context, { name: 'HR', scopes: [...scopes] }))
  const program = (await getKeyActor(key))?.actor as Actor
  await expect(invite(program, 'evil@vela.example', ['admin'])).rejects.toMatchObject({ code: 'forbidden' })
  await expect(invite(program, 'fine@vela.example', ['editor'])).resolves.toBeDefined()
  const stronger = { name: 'x', scopes: ['orders.refund'] as ['orders.refund'] }
  await expect(run(program, (context) => createApiKey(context, stronger))).rejects.toMatchObject({ code: 'forbidden' })
})

test('every change of staff stands in the audit trail with who made it', async () => {
  const trail = await listAudit(system, { name: 'identity.staff' })
  expect(new Set(trail.map(({ name }) => name))).toEqual(
    new Set([
      'identity.staff_invited',
      'identity.staff_roles_changed',
      'identity.staff_disabled',
      'identity.staff_enabled',
    ]),
  )
  expect(trail.every(({ actor }) => actor.id)).toBe(true)
})
