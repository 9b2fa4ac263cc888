import 'server-only'
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { accounts, secondFactors } from '@/db/schema/identity'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { before } from '@/lib/kernel/time'
import { enrolmentUrl } from './authenticator'
import { type Enrolment, enrolmentAge, type SecondFactor } from './second-factor'
import { countCodes, readSecret } from './second-factor-store'
import { seal } from './secret'

/** Whether a code is asked for after this account's password. Never to be fed from an address. */
export async function hasSecondFactor(accountId: string): Promise<boolean> {
  return (await getSecondFactorOf(accountId)) !== undefined
}

/** The actor's own; undefined when it is off. */
export async function getSecondFactor(actor: Actor): Promise<SecondFactor | undefined> {
  authorize(actor, 'account.own')
  return getSecondFactorOf(actor.id)
}

/** Whose second factor is on, of all who work here. Needs `staff.write`. */
export async function listSecured(actor: Actor): Promise<Set<string>> {
  authorize(actor, 'staff.write')
  const rows = await db
    .select({ id: secondFactors.accountId })
    .from(secondFactors)
    .where(isNotNull(secondFactors.confirmedAt))
  return new Set(rows.map(({ id }) => id))
}

async function getSecondFactorOf(accountId: string): Promise<SecondFactor | undefined> {
  const [row] = await db
    .select({ onSince: secondFactors.confirmedAt })
    .from(secondFactors)
    .where(and(eq(secondFactors.accountId, accountId), isNotNull(secondFactors.confirmedAt)))
  return row?.onSince ? { onSince: row.onSince, codesLeft: await countCodes(db, accountId) } : undefined
}

/** The actor's secret that waits for its first code, to be shown to them; undefined when there is none or it is too old. */
export async function getEnrolment(actor: Actor, issuer: string, now = new Date()): Promise<Enrolment | undefined> {
  authorize(actor, 'account.own')
  const [row] = await db
    .select({ sealed: secondFactors.secret, email: accounts.email })
    .from(secondFactors)
    .innerJoin(accounts, eq(accounts.id, secondFactors.accountId))
    .where(
      and(
        eq(secondFactors.accountId, actor.id),
        isNull(secondFactors.confirmedAt),
        gt(secondFactors.createdAt, before(now, enrolmentAge)),
      ),
    )
  if (!row) return undefined
  const secret = readSecret(actor.id, row.sealed)
  return { secret, url: enrolmentUrl(secret, issuer, row.email) }
}

/**
 * A seal over what someone has proved with their password. It changes with the password and the second factor, so what
 * was proved before proves nothing after. Undefined for who may not sign in.
 */
export async function getStanding(accountId: string): Promise<string | undefined> {
  const [row] = await db
    .select({
      kind: accounts.kind,
      passwordHash: accounts.passwordHash,
      confirmedAt: secondFactors.confirmedAt,
    })
    .from(accounts)
    .leftJoin(secondFactors, eq(secondFactors.accountId, accounts.id))
    .where(and(eq(accounts.id, accountId), eq(accounts.kind, 'staff'), isNull(accounts.disabledAt)))
  return row && seal('standing', JSON.stringify([accountId, row.passwordHash, row.confirmedAt]))
}
