'use server'

import { redirect } from 'next/navigation'
import { steps } from '@/app/_server/action'
import {
  askForReset,
  choosePassword,
  emailOnly,
  enterByPassword,
  newPasswordByLink,
  passwordSignIn,
} from '@/app/_server/sign-in'
import { returnPath } from '@/lib/identity/return-path'

export const signIn = steps(
  passwordSignIn,
  async (door, input) => {
    await enterByPassword('staff', door, input)
    return returnPath(input.next, '/admin')
  },
  async (to) => redirect(to),
)

export const forgot = steps(emailOnly, (door, input) => askForReset('staff', door, input))

export const reset = steps(
  newPasswordByLink,
  (door, input) => choosePassword('staff', door, input),
  async () => redirect('/admin'),
)
