import { z } from 'zod'
import { postalAddress } from '@/lib/channels/address-format'
import { askedConfiguration, isAskedOnce } from '@/lib/configurator/configuration-input'
import type { PostalAddress } from '@/lib/kernel/address'
import type { MarketCode, StorefrontCode } from '@/lib/kernel/channel'

/** What someone means to buy, as it is stored: no prices. `version` rises with each change. */
export type Cart = {
  id: string
  /** Who holds it may see and change the cart. */
  token: string
  storefront: StorefrontCode
  market: MarketCode
  /** Once someone has signed in, only they may use it. */
  customerId: string | null
  email: string | null
  shippingAddress: PostalAddress | null
  /** Null: the same as where it is sent. */
  billingAddress: PostalAddress | null
  shippingMethod: string | null
  couponCodes: string[]
  version: number
  createdAt: Date
  updatedAt: Date
}

export type CartLine = { id: string; variantId: string; configurationId: string; quantity: number }

/** Of one variant. */
export const MOST_PIECES = 9999
export const MOST_LINES = 200
export const MOST_COUPONS = 10

/** 256 bits as `newToken` writes them. */
const token = z.string().regex(/^[\w-]{43}$/, 'invalid')
const id = z.string().min(1).max(80)
const pieces = (least: number) => z.number('whole').int('whole').min(least).max(MOST_PIECES)

/** What is wrong with a quantity, as a field's key; undefined when it is whole and within what a cart holds. */
export const quantityFault = (quantity: number, least = 1): string | undefined => {
  if (!Number.isSafeInteger(quantity)) return 'whole'
  if (quantity < least) return `tooSmall?min=${least}`
  return quantity > MOST_PIECES ? `tooLarge?max=${MOST_PIECES}` : undefined
}

export const addLineInput = z.strictObject({ token: token.optional(), variantId: id, quantity: pieces(1).default(1) })
export const addConfigurationInput = z
  .strictObject({ token: token.optional(), ...askedConfiguration, quantity: pieces(1).default(1) })
  .refine(isAskedOnce, { path: ['choices'], error: 'required' })
export const setQuantityInput = z.strictObject({ token, lineId: id, quantity: pieces(0) })
export const removeLineInput = z.strictObject({ token, lineId: id })
export const couponInput = z.strictObject({ token, code: z.string().trim().min(1).max(64) })
export const cartEmailInput = z.strictObject({ token, email: z.email('email').max(254) })
export const cartAddressesInput = z.strictObject({ token, shipping: postalAddress, billing: postalAddress.optional() })
export const cartShippingMethodInput = z.strictObject({ token, method: id })
