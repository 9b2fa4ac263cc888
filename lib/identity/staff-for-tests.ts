import { Secret, TOTP } from 'otpauth'
import { db } from '@/db'
import { accounts } from '@/db/schema/identity'
import { type Context, transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import type { Account } from './account'
import { toAccount } from './account-queries'
import { actorOf } from './actor'
import { hashPassword } from './password-hash'
import type { Role } from './role'
import { beginSecondFactor, confirmSecondFactor } from './second-factor-commands'
import { getEnrolment } from './second-factor-queries'
import { startSession } from './session-commands'
import { getSession } from './session-queries'

// People who work here, for tests, with an authenticator app where they want one.

export const PASSWORD = 'Dreizehn-Gemsen-am-Pass'

export const runAt = async <T>(actor: Actor, now: Date, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { now })).value

/** Somebody who works here and signs in by PASSWORD. */
export async function employ(email: string, roles: Role[] = ['editor']): Promise<Account> {
  const now = new Date()
  const passwordHash = await hashPassword(PASSWORD)
  const values = { id: newId('account'), kind: 'staff' as const, email, name: email, passwordHash, roles }
  const [row] = await db
    .insert(accounts)
    .values({ ...values, emailVerifiedAt: now, createdAt: now, updatedAt: now })
    .returning()
  return toAccount(row as never)
}

/** Signs them in at a desk; `passcode` where a code is asked for. */
export async function openDesk(account: Account, now: Date, passcode?: string): Promise<Actor> {
  const { id } = await runAt(actorOf(account), now, (context) => startSession(context, { userAgent: null, passcode }))
  return (await getSession('staff', id, now))?.actor as Actor
}

/** Sets up an app for them: what it shows at an instant, and the recovery codes. */
export async function secure(actor: Actor, now: Date) {
  await runAt(actor, now, beginSecondFactor)
  const { secret } = (await getEnrolment(actor, 'Vela', now)) as { secret: string }
  const codeAt = (at: Date) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at.getTime() })
  const codes = await runAt(actor, now, (context) => confirmSecondFactor(context, { passcode: codeAt(now) }))
  return { secret, codeAt, codes }
}
