import 'server-only'
import { and, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { excluded, lockRow } from '@/db/portable'
import { accounts, secondFactors } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { conflict, forbidden, invalid } from '@/lib/kernel/errors'
import { before } from '@/lib/kernel/time'
import { newSecret } from './authenticator'
import { recoveryCodesRenewed, secondFactorReset, secondFactorTurnedOff, secondFactorTurnedOn } from './events'
import { enrolmentAge } from './second-factor'
import { forgetFactor, handOutCodes, spendStep, writeSecret, wrongCode } from './second-factor-store'
import { revokeSessions } from './session-store'
import { lockStaff, mayGrant } from './staff-store'

/** Makes a secret for the actor's app; it counts when a code confirms it. The caller has checked the password. */
export async function beginSecondFactor(context: Context): Promise<void> {
  const { tx, actor, now } = context
  authorize(actor, 'account.own')
  // Shoppers have none: nothing at their door would ask for it.
  if (actor.kind !== 'staff') throw forbidden('account.own')
  const secret = writeSecret(actor.id, newSecret())
  const [waiting] = await tx
    .insert(secondFactors)
    .values({ accountId: actor.id, secret, createdAt: now })
    .onConflictDoUpdate({
      target: secondFactors.accountId,
      set: { secret: excluded(secondFactors.secret), createdAt: now, lastStep: 0 },
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ id: secondFactors.accountId })
  if (!waiting) throw conflict('secondFactorIsOn')
}

/** Turns the actor's second factor on by a code of the app, and ends their other sessions. Answers the recovery codes. */
export async function confirmSecondFactor(context: Context, { passcode }: { passcode: string }): Promise<string[]> {
  const { tx, actor, now, channel, emit } = context
  authorize(actor, 'account.own')
  // Who signs in meanwhile waits here, and then is asked for a code.
  await lockRow(tx, accounts, actor.id)
  const [waiting] = await tx
    .select({ secret: secondFactors.secret, lastStep: secondFactors.lastStep })
    .from(secondFactors)
    .where(
      and(
        eq(secondFactors.accountId, actor.id),
        isNull(secondFactors.confirmedAt),
        gt(secondFactors.createdAt, before(now, enrolmentAge)),
      ),
    )
  if (!waiting) throw invalid('enrolmentOver')
  if (!(await spendStep(context, actor.id, passcode, waiting))) throw wrongCode()
  await tx.update(secondFactors).set({ confirmedAt: now }).where(eq(secondFactors.accountId, actor.id))
  const codes = await handOutCodes(context, actor.id)
  await revokeSessions(context, actor.id, actor.sessionId)
  await emit(secondFactorTurnedOn({ id: actor.id, storefront: channel.storefront }))
  return codes
}

/** New recovery codes in the place of the actor's old ones. The caller has checked the password. */
export async function renewRecoveryCodes(context: Context): Promise<string[]> {
  const { tx, actor, emit } = context
  authorize(actor, 'account.own')
  await lockRow(tx, accounts, actor.id)
  const isOn = and(eq(secondFactors.accountId, actor.id), isNotNull(secondFactors.confirmedAt))
  if (!(await tx.$count(secondFactors, isOn))) throw conflict('secondFactorIsOff')
  const codes = await handOutCodes(context, actor.id)
  await emit(recoveryCodesRenewed({ id: actor.id }))
  return codes
}

/** Turns the actor's second factor off and ends their other sessions. The caller has checked the password. */
export async function turnOffSecondFactor(context: Context): Promise<void> {
  const { tx, actor, channel, emit } = context
  authorize(actor, 'account.own')
  await lockRow(tx, accounts, actor.id)
  if (!(await forgetFactor(context, actor.id))) throw conflict('secondFactorIsOff')
  await revokeSessions(context, actor.id, actor.sessionId)
  await emit(secondFactorTurnedOff({ id: actor.id, storefront: channel.storefront }))
}

/**
 * Takes the second factor of a colleague away who has lost app and codes; they are signed out everywhere. Needs
 * `staff.write` and all that the colleague may do. Nobody resets their own.
 */
export async function resetSecondFactor(context: Context, { id }: { id: string }): Promise<void> {
  const { tx, actor, channel, emit } = context
  authorize(actor, 'staff.write')
  if (id === actor.id) throw forbidden('staff.write')
  const { roles } = await lockStaff(context, id)
  mayGrant(actor, roles)
  await lockRow(tx, accounts, id)
  if (!(await forgetFactor(context, id))) throw conflict('secondFactorIsOff')
  await revokeSessions(context, id)
  await emit(secondFactorReset({ id, storefront: channel.storefront }))
}
