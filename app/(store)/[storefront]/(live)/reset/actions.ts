'use server'

import { redirect } from 'next/navigation'
import { steps } from '@/app/_server/action'
import { choosePassword, newPasswordByLink } from '@/app/_server/sign-in'

export const reset = steps(
  newPasswordByLink,
  async (door, input) => {
    await choosePassword('shopper', door, input)
    return `/${door.channel.storefront}/account`
  },
  async (to) => redirect(to),
)
