'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { enterBySecondStep } from '@/app/_server/second-step'
import {
  askForReset,
  choosePassword,
  emailOnly,
  enterByPassword,
  newPasswordByLink,
  passwordSignIn,
} from '@/app/_server/sign-in'
import { returnPath } from '@/lib/identity/return-path'
import { passcodeInput } from '@/lib/identity/second-factor'

const go = async (to: string) => redirect(to)
const secondStep = (to: string) => `/admin/login/code?next=${encodeURIComponent(to)}`

export const signIn = steps(
  passwordSignIn,
  async (door, input) => {
    const to = returnPath(input.next, '/admin')
    return (await enterByPassword('staff', door, input)) === 'in' ? to : secondStep(to)
  },
  go,
)

/** The code of the app, or a recovery code, after the password. */
export const giveCode = steps(
  z.strictObject({ passcode: passcodeInput, next: z.string().max(2000).optional() }),
  async (door, input) => {
    await enterBySecondStep(door, input)
    return returnPath(input.next, '/admin')
  },
  go,
)

export const forgot = steps(emailOnly, (door, input) => askForReset('staff', door, input))

export const reset = steps(
  newPasswordByLink,
  async (door, input) => ((await choosePassword('staff', door, input)) === 'in' ? '/admin' : secondStep('/admin')),
  go,
)
