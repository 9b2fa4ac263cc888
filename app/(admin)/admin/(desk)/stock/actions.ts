'use server'

import { z } from 'zod'
import { saveLocation } from '@/lib/inventory/location-commands'
import { adjustStockInput, locationInput, setStockInput, stockRuleInput } from '@/lib/inventory/stock'
import { adjustStock, setStock, setStockRule } from '@/lib/inventory/stock-commands'
import { defaultChannel } from '@/lib/kernel/channel'
import { instantAt } from '@/lib/kernel/wall-clock'
import { deskAction } from '../../_desk/forms'

const id = z.string().max(60)
const whole = z
  .string()
  .trim()
  .regex(/^[-−+]?\d{1,8}$/, 'whole')
  .transform((text) => Number(text.replace('−', '-')))

const typedChange = z.strictObject({
  variantId: id,
  locationId: id,
  reason: z.enum(['count', 'receipt', 'return', 'correction']),
  pieces: whole,
  reference: z.string().max(200).optional(),
})

/** A count says how many lie there; everything else how many more or less. */
export const changeStock = deskAction(typedChange, async (context, { pieces, reference, ...rest }) => {
  if (rest.reason === 'count') await setStock(context, setStockInput.parse({ ...rest, onHand: pieces }))
  else await adjustStock(context, adjustStockInput.parse({ ...rest, delta: pieces, reference: reference || undefined }))
})

const typedRule = z
  .strictObject({ variantId: id, isTracked: z.enum(['yes', 'no']), threshold: whole, restockOn: z.string() })
  .transform(({ isTracked, restockOn, ...rest }, { issues }): z.input<typeof stockRuleInput> => {
    const day = restockOn && instantAt(`${restockOn}T00:00`, defaultChannel.timeZone)
    if (day === undefined) issues.push({ code: 'custom', message: 'date', path: ['restockOn'], input: restockOn })
    return { ...rest, isTracked: isTracked === 'yes', restockOn: day || null }
  })
  .pipe(stockRuleInput)
export const changeRule = deskAction(typedRule, setStockRule)

const typedLocation = z
  .strictObject({
    id: id.optional(),
    name: z.string(),
    country: z.string(),
    position: whole,
    active: z.enum(['yes', 'no']),
  })
  .transform(({ active, ...rest }): z.input<typeof locationInput> => ({ ...rest, active: active === 'yes' }))
  .pipe(locationInput)
export const savePlace = deskAction(typedLocation, saveLocation)
