import 'server-only'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { accounts, secondFactors, sessions } from '@/db/schema/identity'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { AccountKind } from './account'
import { actorOf } from './actor'
import { isRole } from './role'
import type { Session } from './session'

/** Who is signed in with this session; undefined when it has ended or the account may not sign in any more. */
export async function getSession(
  kind: AccountKind,
  id: string,
  now = new Date(),
): Promise<{ actor: Actor; lastSeenAt: Date; hasSecondFactor: boolean } | undefined> {
  const [row] = await db
    .select({
      id: accounts.id,
      kind: accounts.kind,
      name: accounts.name,
      roles: accounts.roles,
      lastSeenAt: sessions.lastSeenAt,
      confirmedAt: secondFactors.confirmedAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(secondFactors, eq(secondFactors.accountId, accounts.id))
    .where(
      and(
        eq(sessions.id, id),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        eq(accounts.kind, kind),
        isNull(accounts.disabledAt),
      ),
    )
  if (!row) return undefined
  const { lastSeenAt, confirmedAt, ...who } = row
  const actor = actorOf({ ...who, roles: who.roles.filter(isRole) }, id)
  return { actor, lastSeenAt, hasSecondFactor: confirmedAt !== null }
}

/** Where the actor is signed in, the latest first. */
export async function listSessions(actor: Actor, now = new Date()): Promise<Session[]> {
  authorize(actor, 'account.own')
  const rows = await db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.accountId, actor.id), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(100)
  return rows.map((row) => ({ ...row, isCurrent: row.id === actor.sessionId }))
}
