'use server'

import { steps } from '@/app/_server/action'
import { askForReset, emailOnly } from '@/app/_server/sign-in'

export const forgot = steps(emailOnly, (door, input) => askForReset('shopper', door, input))
