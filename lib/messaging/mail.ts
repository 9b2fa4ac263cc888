import { z } from 'zod'
import type { Locale } from '@/lib/kernel/locale'
import type { Order } from '@/lib/orders/order'

/** What each template is filled with. Links are absolute. */
export type MailData = {
  orderConfirmation: { order: MailOrder }
  paymentReceived: { order: MailOrder }
  paymentFailed: { order: MailOrder }
  orderShipped: {
    order: MailOrder
    carrier: string
    trackingNumber: string | null
    lines: { name: string; quantity: number }[]
  }
  orderRefunded: { order: MailOrder; amount: number; reason: string }
  orderCancelled: { order: MailOrder; reason: 'expired' | 'staff' | 'customer' }
  withdrawalReceipt: { orderNumber: string; name: string; email: string; message: string; receivedAt: string }
  signInLink: { url: string; minutes: number }
  passwordReset: { url: string; minutes: number }
  emailVerification: { url: string; minutes: number }
  staffInvitation: { url: string; invitedBy: string; minutes: number }
  /** To the owner of an address that somebody tried to register again. */
  accountExists: { url: string }
  welcome: { url: string }
  passwordChanged: { url: string }
  /** To the present address, when another one was asked for. */
  emailChangeAsked: { url: string }
  /** Double opt-in of a form: nothing counts until its link was followed. `consents`: the words that were agreed to. */
  formConfirmation: { url: string; minutes: number; consents: string[]; storefront: string }
  /** To staff: what somebody sent. */
  formEntry: { url: string; form: string; lines: { label: string; value: string }[] }
  secondFactorOn: { url: string }
  secondFactorOff: { url: string }
  secondFactorReset: { url: string }
  recoveryCodeUsed: { url: string }
}
export type MailTemplate = keyof MailData
/** What says that something happened to an account, with one way to go. */
export type AccountNotice =
  | 'accountExists'
  | 'welcome'
  | 'passwordChanged'
  | 'emailChangeAsked'
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'secondFactorReset'
  | 'recoveryCodeUsed'

/** Their links open somebody's account or speak for them, so reading them takes the right to manage accounts. */
const keys: ReadonlySet<string> = new Set<MailTemplate>([
  'signInLink',
  'passwordReset',
  'emailVerification',
  'staffInvitation',
  'formConfirmation',
])
export const holdsKey = (template: string) => keys.has(template)

/** The part of an order that mails show, as plain JSON. */
export type MailOrder = Pick<
  Order,
  | 'number'
  | 'storefront'
  | 'token'
  | 'currency'
  | 'pricesIncludeTax'
  | 'itemsAmount'
  | 'discountAmount'
  | 'shippingAmount'
  | 'taxAmount'
  | 'totalAmount'
  | 'refundedAmount'
  | 'shippingName'
  | 'shippingAddress'
  | 'billingAddress'
  | 'invoiceNumber'
> & {
  placedAt: string
  lines: (Pick<Order['lines'][number], 'name' | 'variantName' | 'quantity' | 'unitAmount' | 'totalAmount'> & {
    /** "Paint: Lagoon": what was put together. */
    choices?: string[]
  })[]
}

export type Mail = {
  id: string
  template: string
  locale: Locale
  fromAddress: string
  toAddress: string
  subject: string
  html: string
  text: string
  reference: string | null
  state: 'waiting' | 'sent' | 'failed'
  attempts: number
  error: string | null
  createdAt: Date
  sentAt: Date | null
}

/**
 * One address and nothing else: no display name, no list, no quoted local part, no line break. Stricter than RFC 5322,
 * so that what a mail library reads out of it can be no other address.
 */
export const mailAddress = z
  .string()
  .max(254)
  .regex(
    /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$/,
    'email',
  )
