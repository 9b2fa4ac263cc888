import 'server-only'
import { and, eq, isNull, lt, lte, or } from 'drizzle-orm'
import { accounts, loginTokens, secondFactors, sessions } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { forbidden, notFound } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import { after, before, DAY } from '@/lib/kernel/time'
import type { AccountKind } from './account'
import { signedIn, signedOut } from './events'
import { enrolmentAge } from './second-factor'
import { passSecondStep } from './second-factor-store'
import { sessionAge } from './session'
import { revokeSessions } from './session-store'

export type StartedSession = { id: string; kind: AccountKind; expiresAt: Date }

type NewSession = { userAgent: string | null; replaces?: string; passcode?: string }

/**
 * Signs the actor in: always a new session, and the one that the browser had before ends. The caller has seen the
 * password, a link, or what a provider says. Whoever has a second factor needs its code here, in the one place where
 * sessions are made. Throws `forbidden` when the account may not sign in, `invalid` for a missing or wrong code.
 */
export async function startSession(
  context: Context,
  { userAgent, replaces, passcode }: NewSession,
): Promise<StartedSession> {
  const { tx, actor, now, emit } = context
  authorize(actor, 'account.own')
  const [account] = await tx
    .update(accounts)
    .set({ lastLoginAt: now })
    .where(and(eq(accounts.id, actor.id), isNull(accounts.disabledAt)))
    .returning({ kind: accounts.kind })
  if (!account) throw forbidden('account.own')
  if (account.kind === 'staff') await passSecondStep(context, actor.id, passcode)
  if (replaces) await tx.update(sessions).set({ revokedAt: now }).where(eq(sessions.id, replaces))
  const session = {
    id: newId('session', now.getTime()),
    kind: account.kind,
    expiresAt: after(now, sessionAge[account.kind]),
  }
  await tx.insert(sessions).values({
    id: session.id,
    accountId: actor.id,
    userAgent: userAgent?.slice(0, 300) ?? null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: session.expiresAt,
  })
  await emit(signedIn({ id: actor.id, sessionId: session.id }))
  return session
}

/** Signs the actor out here (`id` is the own session) or in another browser. Somebody else's session is not found. */
export async function endSession({ tx, actor, now, emit }: Context, { id }: { id: string }): Promise<void> {
  authorize(actor, 'account.own')
  const [ended] = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, id), eq(sessions.accountId, actor.id), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id })
  if (!ended) throw notFound('session')
  await emit(signedOut({ id: actor.id, sessionId: id }))
}

/** Signs the actor out everywhere but here. */
export async function endOtherSessions(context: Context): Promise<void> {
  const { actor, emit } = context
  authorize(actor, 'account.own')
  for (const sessionId of await revokeSessions(context, actor.id, actor.sessionId))
    await emit(signedOut({ id: actor.id, sessionId }))
}

/** Notes that the session is in use. The door calls it every few minutes, not every time. */
export async function touchSession({ tx, actor, now }: Context): Promise<void> {
  authorize(actor, 'account.own')
  await tx
    .update(sessions)
    .set({ lastSeenAt: now })
    .where(eq(sessions.id, actor.sessionId ?? ''))
}

/** Forgets sessions and links that ended a month ago, and secrets that no code confirmed. Run by the clock. */
export async function sweepSessions({ tx, actor, now }: Context): Promise<void> {
  authorize(actor, 'jobs.write')
  const then = before(now, 30 * DAY)
  await tx.delete(sessions).where(or(lt(sessions.expiresAt, then), lt(sessions.revokedAt, then)))
  await tx.delete(loginTokens).where(lt(loginTokens.expiresAt, then))
  const isLeft = lte(secondFactors.createdAt, before(now, enrolmentAge))
  await tx.delete(secondFactors).where(and(isNull(secondFactors.confirmedAt), isLeft))
}
