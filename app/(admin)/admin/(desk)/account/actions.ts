'use server'

import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { requireOwnPassword } from '@/app/_server/own-password'
import { changePassword } from '@/lib/identity/account-commands'
import { requireAccount } from '@/lib/identity/account-queries'
import { containsAddress, newPasswordInput, passwordInput } from '@/lib/identity/password'
import { hashPassword } from '@/lib/identity/password-hash'
import { invalid } from '@/lib/kernel/errors'

/** Whoever works here changes the own password; the present one shows that it is them. */
export const saveOwnPassword = steps(
  z.strictObject({ current: passwordInput, password: newPasswordInput }),
  async ({ actor, run }, { current, password }) => {
    await requireOwnPassword(actor, current)
    const { email } = await requireAccount(actor.id)
    if (containsAddress(password, email)) throw invalid('invalid', { password: ['passwordIsAddress'] })
    const passwordHash = await hashPassword(password)
    await run((context) => changePassword(context, { passwordHash }))
  },
)
