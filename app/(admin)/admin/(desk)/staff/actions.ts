'use server'

import { inviteInput, staffIdInput, staffRolesInput } from '@/lib/identity/staff'
import {
  changeStaffRoles,
  disableStaff,
  enableStaff,
  inviteAgain as inviteAgainCommand,
  inviteStaff,
} from '@/lib/identity/staff-commands'
import { deskAction } from '../../_desk/forms'

export const invite = deskAction(inviteInput, async (context, input) => void (await inviteStaff(context, input)))
export const inviteAgain = deskAction(staffIdInput, inviteAgainCommand)
export const changeRoles = deskAction(staffRolesInput, changeStaffRoles)
export const disable = deskAction(staffIdInput, disableStaff)
export const enable = deskAction(staffIdInput, enableStaff)
