import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { isUniqueViolation, lockRow } from '@/db/portable'
import { accounts } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, forbidden, invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Account } from './account'
import { accountColumns, toAccount } from './account-queries'
import { accountCreated, staffDisabled, staffEnabled, staffInvited, staffRolesChanged } from './events'
import { offerLink } from './link-store'
import type { Role } from './role'
import { revokeSessions } from './session-store'
import type { InviteInput } from './staff'
import { lockStaff, mayGrant } from './staff-store'

/** Makes an account for someone who works here and mails them a link to choose a password. Needs `staff.write`. */
export async function inviteStaff(context: Context, { email, name, roles, locale }: InviteInput): Promise<Account> {
  const { tx, actor, now, channel, emit } = context
  authorize(actor, 'staff.write')
  mayGrant(actor, roles)
  try {
    const [row] = await tx
      .insert(accounts)
      .values({
        id: newId('account', now.getTime()),
        kind: 'staff',
        email,
        name,
        roles,
        locale,
        createdAt: now,
        updatedAt: now,
      })
      .returning(accountColumns)
    const account = toAccount(row as NonNullable<typeof row>)
    await emit(accountCreated({ id: account.id, kind: 'staff', by: 'invite', storefront: channel.storefront }))
    await sendInvitation(context, account)
    return account
  } catch (error) {
    throw isUniqueViolation(error) ? invalid('invalid', { email: ['taken'] }) : error
  }
}

/** Mails the invitation again: its link works for an hour only. Needs `staff.write`. */
export async function inviteAgain(context: Context, { id }: { id: string }): Promise<void> {
  authorize(context.actor, 'staff.write')
  const account = await lockStaff(context, id)
  if (account.isDisabled) throw conflict('staffDisabled')
  await sendInvitation(context, account)
}

async function sendInvitation(context: Context, { id, email, name, locale, roles }: Account): Promise<void> {
  await offerLink(context, { kind: 'staff', purpose: 'invite', email, name, accountId: id, locale })
  await context.emit(staffInvited({ id, roles }))
}

/** Changes what someone may do; their browsers have to sign in again. Nobody changes their own roles. */
export async function changeStaffRoles(context: Context, { id, roles }: { id: string; roles: Role[] }): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'staff.write')
  if (id === actor.id) throw forbidden('staff.write')
  const account = await lockStaff(context, id)
  mayGrant(actor, [...roles, ...account.roles])
  if (!roles.includes('admin')) await keepAnAdmin(context, account)
  await tx.update(accounts).set({ roles, updatedAt: now }).where(eq(accounts.id, id))
  await revokeSessions(context, id)
  await emit(staffRolesChanged({ id, roles, before: account.roles }))
}

/** Keeps someone out from now on. What they did keeps their name. Nobody disables themselves. */
export async function disableStaff(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'staff.write')
  if (id === actor.id) throw forbidden('staff.write')
  const account = await lockStaff(context, id)
  mayGrant(actor, account.roles)
  await keepAnAdmin(context, account)
  await tx.update(accounts).set({ disabledAt: now, updatedAt: now }).where(eq(accounts.id, id))
  await revokeSessions(context, id)
  await emit(staffDisabled({ id }))
}

export async function enableStaff(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'staff.write')
  const account = await lockStaff(context, id)
  mayGrant(actor, account.roles)
  await tx.update(accounts).set({ disabledAt: null, updatedAt: now }).where(eq(accounts.id, id))
  await emit(staffEnabled({ id }))
}

/** Throws `conflict` when this is the last administrator who can sign in. */
async function keepAnAdmin(context: Context, account: Account): Promise<void> {
  if (!account.roles.includes('admin') || account.isDisabled) return
  const admins = await lockAdmins(context)
  if (!admins.some(({ id }) => id !== account.id)) throw conflict('lastAdmin')
}

/** Two administrators who remove each other at once: the second waits here and then finds nobody left. */
async function lockAdmins({ tx }: Context): Promise<Account[]> {
  const staff = () =>
    tx
      .select(accountColumns)
      .from(accounts)
      .where(and(eq(accounts.kind, 'staff'), isNull(accounts.disabledAt)))
      .orderBy(asc(accounts.id))
  const isAdmin = ({ roles }: { roles: string[] }) => roles.includes('admin')
  for (const { id } of (await staff()).filter(isAdmin)) await lockRow(tx, accounts, id)
  return (await staff()).filter(isAdmin).map(toAccount)
}
