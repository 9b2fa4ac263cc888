'use server'

import { z } from 'zod'
import { deleteShippingMethod, saveMarket, saveShippingMethod, saveTaxRates } from '@/lib/channels/market-commands'
import { type SettingKey, saveSettingInput } from '@/lib/channels/setting'
import { saveSetting } from '@/lib/channels/setting-commands'
import { marketInput, typedSetting, typedShippingMethod, typedTaxRates } from '@/lib/channels/typed-settings'
import { deskAction, deskCall } from '../../_desk/forms'

/** A form sends its version as text. */
const typedCompany = z
  .strictObject({ version: z.coerce.number(), value: z.unknown() })
  .transform((typed) => ({ key: 'company' as SettingKey, ...typed }))
  .pipe(saveSettingInput)

export const saveCompany = deskAction(typedCompany, saveSetting)
export const saveWritten = deskAction(typedSetting, saveSetting)

const market = deskCall(marketInput, saveMarket)
export const saveMarketCall = async (input: Parameters<typeof market>[0]) => market(input)
const rates = deskCall(typedTaxRates, saveTaxRates)
export const saveRates = async (input: Parameters<typeof rates>[0]) => rates(input)

export const saveMethod = deskAction(typedShippingMethod, saveShippingMethod)
export const removeMethod = deskAction(z.strictObject({ id: z.string().max(60) }), deleteShippingMethod)

/** A form sends its version as text. */
const typedDismissal = z
  .strictObject({ version: z.coerce.number().int().min(0) })
  .transform(({ version }) => ({ key: 'checklist' as SettingKey, version, value: { isDismissed: true } as unknown }))
  .pipe(saveSettingInput)
export const dismissChecklist = deskAction(typedDismissal, saveSetting)
