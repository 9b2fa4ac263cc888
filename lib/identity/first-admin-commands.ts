import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { accounts } from '@/db/schema/identity'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { readEnvironment } from '@/lib/kernel/environment'
import { newId } from '@/lib/kernel/id'
import { accountCreated } from './events'
import { hashPassword, type PasswordHash } from './password-hash'
import { readable } from './readable'

/**
 * The first start makes an administrator from ADMIN_EMAIL and ADMIN_PASSWORD. Returns whose account it is, and the
 * password when it was invented here: it is shown once and stored nowhere. Undefined when somebody works here already.
 */
export async function ensureAdmin(actor: Actor): Promise<{ email: string; password?: string } | undefined> {
  authorize(actor, 'staff.write')
  if (await db.$count(accounts, eq(accounts.kind, 'staff'))) return undefined
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = readEnvironment()
  const email = ADMIN_EMAIL.toLowerCase()
  const password = ADMIN_PASSWORD ?? inventPassword()
  const passwordHash = await hashPassword(password)
  const { value: isNew } = await transact(actor, (context) => createAdmin(context, { email, passwordHash }))
  return isNew ? { email, password: ADMIN_PASSWORD ? undefined : password } : undefined
}

type NewAdmin = { email: string; passwordHash: PasswordHash }

async function createAdmin({ tx, now, channel, emit }: Context, { email, passwordHash }: NewAdmin) {
  const [made] = await tx
    .insert(accounts)
    .values({
      id: newId('account', now.getTime()),
      kind: 'staff',
      email,
      name: 'Admin',
      passwordHash,
      roles: ['admin'],
      locale: 'en',
      emailVerifiedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: accounts.id })
  if (made) await emit(accountCreated({ id: made.id, kind: 'staff', by: 'setup', storefront: channel.storefront }))
  return Boolean(made)
}

/** Three groups of five: 74 bits. */
const inventPassword = () => Array.from({ length: 3 }, () => readable(5)).join('-')
