import { z } from 'zod'
import { postalAddress } from '@/lib/channels/address-format'

/** A box of a form: there when it is ticked. */
const ticked = z
  .literal(['on', 'true', true, false])
  .optional()
  .transform((value) => value === true || value === 'on' || value === 'true')

export const addressInput = z.strictObject({
  address: postalAddress,
  isDefaultShipping: ticked,
  isDefaultBilling: ticked,
})
export type AddressInput = z.output<typeof addressInput>

export const addressChangeInput = addressInput.extend({ id: z.string() })
export const addressIdInput = z.strictObject({ id: z.string() })

/** Nobody has more places than this; who tries is a program. */
export const MOST_ADDRESSES = 50
