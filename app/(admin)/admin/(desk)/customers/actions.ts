'use server'

import { customerInput, customerNoteInput } from '@/lib/customers/customer'
import { noteCustomer, updateCustomer } from '@/lib/customers/customer-record-commands'
import { deskAction } from '../../_desk/forms'

export const update = deskAction(customerInput, updateCustomer)
export const note = deskAction(customerNoteInput, noteCustomer)
