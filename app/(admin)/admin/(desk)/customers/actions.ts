'use server'

import { customerInput, customerNoteInput } from '@/lib/customers/customer'
import { noteCustomer, updateCustomer } from '@/lib/customers/customer-record-commands'
import { undoJoinInput } from '@/lib/tracking/profile'
import { undoJoin } from '@/lib/tracking/profile-commands'
import { deskAction } from '../../_desk/forms'

export const update = deskAction(customerInput, updateCustomer)
export const note = deskAction(customerNoteInput, noteCustomer)
export const part = deskAction(undoJoinInput, undoJoin)
