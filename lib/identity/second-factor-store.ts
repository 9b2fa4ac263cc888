import 'server-only'
import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { recoveryCodes, secondFactors } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { invalid, unavailable } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { stepOfCode } from './authenticator'
import { recoveryCodeUsed } from './events'
import { readable } from './readable'
import { isAppCode, RECOVERY_CODE_LENGTH, RECOVERY_CODES } from './second-factor'
import { decrypt, encrypt, seal } from './secret'

/** Lets pass who has no second factor, or gives a code that has not been used. Throws `invalid` else. */
export async function passSecondStep(context: Context, accountId: string, passcode?: string): Promise<void> {
  const { tx } = context
  const [factor] = await tx
    .select({ secret: secondFactors.secret, lastStep: secondFactors.lastStep })
    .from(secondFactors)
    .where(and(eq(secondFactors.accountId, accountId), isNotNull(secondFactors.confirmedAt)))
  if (!factor) return
  if (passcode === undefined) throw invalid('secondStep')
  const isPassed = isAppCode(passcode)
    ? await spendStep(context, accountId, passcode, factor)
    : await spendRecoveryCode(context, accountId, passcode)
  if (!isPassed) throw wrongCode()
}

/** Of several who come with the code of one half minute, one passes: the row moves on once. */
export async function spendStep(
  { tx, now }: Context,
  accountId: string,
  code: string,
  { secret, lastStep }: { secret: string; lastStep: number },
): Promise<boolean> {
  const step = stepOfCode(readSecret(accountId, secret), code, now, lastStep)
  if (step === undefined) return false
  const moved = await tx
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.accountId, accountId), lt(secondFactors.lastStep, step)))
    .returning({ id: secondFactors.accountId })
  return moved.length > 0
}

async function spendRecoveryCode({ tx, now, channel, emit }: Context, accountId: string, code: string) {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeHash, hashOf(accountId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.accountId })
  if (!used.length) return false
  const left = await countCodes(tx, accountId)
  await emit(recoveryCodeUsed({ id: accountId, left, storefront: channel.storefront }))
  return true
}

/** New recovery codes in the place of all earlier ones. Only their hashes stay; who asked is shown them this once. */
export async function handOutCodes({ tx }: Context, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => readable(RECOVERY_CODE_LENGTH))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ accountId, codeHash: hashOf(accountId, code), usedAt: null })))
  return codes
}

/** Takes app and codes away. False when there was no app that counted. */
export async function forgetFactor({ tx }: Context, accountId: string): Promise<boolean> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
  const forgotten = await tx
    .delete(secondFactors)
    .where(eq(secondFactors.accountId, accountId))
    .returning({ confirmedAt: secondFactors.confirmedAt })
  return forgotten.some(({ confirmedAt }) => confirmedAt)
}

export const countCodes = (tx: Db, accountId: string): Promise<number> =>
  tx.$count(recoveryCodes, and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt)))

export const wrongCode = () => invalid('invalid', { passcode: ['wrongCode'] })

const PURPOSE = 'second factor'
export const writeSecret = (accountId: string, secret: string) => encrypt(PURPOSE, accountId, secret)
/** Throws `unavailable` when it was written under another secret of the house: nobody can read it any more. */
export function readSecret(accountId: string, stored: string): string {
  try {
    return decrypt(PURPOSE, accountId, stored)
  } catch (error) {
    log.error({ accountId, error: String(error) }, 'a second factor was written under another AUTH_SECRET')
    throw unavailable('secondFactorUnreadable')
  }
}

/** 49 bits under the house's secret: without it, the hashes say nothing about the codes. */
const hashOf = (accountId: string, code: string) => seal('recovery code', `${accountId} ${code}`)
