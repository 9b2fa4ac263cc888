'use server'

import { z } from 'zod'
import type { SettingKey } from '@/lib/channels/setting'
import { saveSetting, saveSettingInput } from '@/lib/channels/setting-commands'
import { deskAction } from '../../_desk/forms'

/** A form sends its version as text. */
const typedCompany = z
  .strictObject({ version: z.coerce.number(), value: z.unknown() })
  .transform((typed) => ({ key: 'company' as SettingKey, ...typed }))
  .pipe(saveSettingInput)

export const saveCompany = deskAction(typedCompany, saveSetting)
