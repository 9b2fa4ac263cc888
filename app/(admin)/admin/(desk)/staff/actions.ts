'use server'

import { z } from 'zod'
import { type SettingKey, saveSettingInput } from '@/lib/channels/setting'
import { saveSetting } from '@/lib/channels/setting-commands'
import { resetSecondFactor } from '@/lib/identity/second-factor-commands'
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
export const resetSecondStep = deskAction(staffIdInput, resetSecondFactor)

/** A form sends its version as text. */
const typedRule = z
  .strictObject({ version: z.coerce.number(), secondFactor: z.string().max(20) })
  .transform(({ version, ...value }) => ({ key: 'staff' as SettingKey, version, value: value as unknown }))
  .pipe(saveSettingInput)
export const saveRule = deskAction(typedRule, saveSetting)
