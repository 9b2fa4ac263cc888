'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { enter } from '@/app/_server/auth'
import { tokenInput } from '@/app/_server/sign-in'
import { emailInput, nameInput } from '@/lib/identity/email'
import { newPasswordInput, passwordInput, withoutAddress } from '@/lib/identity/password'
import { hashPassword } from '@/lib/identity/password-hash'
import { isPasswordOfRegistration } from '@/lib/identity/password-queries'
import { limit } from '@/lib/identity/rate-limit'
import { confirmRegistration, requestRegistration } from '@/lib/identity/registration-commands'
import { invalid } from '@/lib/kernel/errors'

/** The same work and the same answer whether or not the address has an account. */
export const register = steps(
  z.strictObject({ name: nameInput, email: emailInput, password: newPasswordInput }).superRefine(withoutAddress),
  async ({ address, run }, { password, ...person }) => {
    await limit('register', { address, subject: person.email })
    const passwordHash = await hashPassword(password)
    await run((context) => requestRegistration(context, { ...person, passwordHash }))
  },
)

/** Needs the link and the password: the mailbox belongs to the one who registered. */
export const confirm = steps(
  z.strictObject({ token: tokenInput, password: passwordInput }),
  async ({ address, channel, run }, { token, password }) => {
    await limit('linkUse', { address })
    await limit('passwordCheck', { subject: token })
    if (!(await isPasswordOfRegistration(token, password))) throw invalid('invalid', { password: ['wrongPassword'] })
    await enter(await run((context) => confirmRegistration(context, { token })))
    return `/${channel.storefront}/account`
  },
  async (to) => redirect(to),
)
