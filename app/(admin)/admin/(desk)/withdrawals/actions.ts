'use server'

import { decideWithdrawalInput } from '@/lib/orders/withdrawal'
import { decideWithdrawal } from '@/lib/orders/withdrawal-commands'
import { deskAction } from '../../_desk/forms'

export const decide = deskAction(decideWithdrawalInput, decideWithdrawal)
