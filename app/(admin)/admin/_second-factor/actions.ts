'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { type Door, steps } from '@/app/_server/action'
import { requireOwnPassword } from '@/app/_server/own-password'
import type { Context } from '@/lib/events/transact'
import { passwordInput } from '@/lib/identity/password'
import { passcodeInput, writtenCode } from '@/lib/identity/second-factor'
import {
  beginSecondFactor,
  confirmSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from '@/lib/identity/second-factor-commands'

const ownPassword = z.strictObject({ current: passwordInput })

/** With the present password, so that a browser left open turns nothing on or off. */
const proved =
  <T>(command: (context: Context) => Promise<T>) =>
  async ({ actor, run }: Door, { current }: z.output<typeof ownPassword>) => {
    await requireOwnPassword(actor, current)
    return run(command)
  }

export const beginSetup = steps(ownPassword, proved(beginSecondFactor), async () => refresh())

// These two answer with what is shown this once: the page stays as it is.
export const confirmSetup = steps(z.strictObject({ passcode: passcodeInput }), async ({ run }, input) =>
  (await run((context) => confirmSecondFactor(context, input))).map(writtenCode),
)
export const renewCodes = steps(ownPassword, async (door, input) =>
  (await proved(renewRecoveryCodes)(door, input)).map(writtenCode),
)

export const turnOff = steps(ownPassword, proved(turnOffSecondFactor), async () => refresh())
