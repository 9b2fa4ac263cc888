import { z } from 'zod'
import type { PostalAddress } from '@/lib/kernel/address'
import { type MarketCode, marketCodes } from '@/lib/kernel/channel'
import { type Locale, locales } from '@/lib/kernel/locale'

/** Someone who bought or registered. One per e-mail address. */
export type Customer = {
  id: string
  /** For people: 10001. */
  number: number
  email: string
  firstName: string
  lastName: string
  phone: string | null
  locale: Locale
  market: MarketCode
  /** Set once someone has signed in who showed that the address is theirs. */
  accountId: string | null
  createdAt: Date
}

/** What staff sees of a customer beyond what the customer does. */
export type CustomerRecord = Customer & { note: string | null; version: number; updatedAt: Date }

/** An entry of the address book. */
export type SavedAddress = PostalAddress & {
  id: string
  isDefaultShipping: boolean
  isDefaultBilling: boolean
}

export const fullName = ({ firstName, lastName }: Pick<Customer, 'firstName' | 'lastName'>) =>
  `${firstName} ${lastName}`.trim()

/** "Anna Maria Kowalska" -> Anna Maria, Kowalska: the last word is taken for the family name. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const words = name.trim().split(/\s+/)
  const lastName = words.length > 1 ? (words.pop() as string) : ''
  return { firstName: words.join(' '), lastName }
}

/** Lines of plain text: without control characters or halves of signs. */
const lineOf = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)

/** What a shopper may change about themselves. */
export const profileInput = z.strictObject({
  firstName: lineOf(80).min(1),
  lastName: lineOf(80).min(1),
  phone: lineOf(40).optional(),
})
export type ProfileInput = z.output<typeof profileInput>

/** What staff may change about a customer. */
export const customerInput = z.strictObject({
  id: z.string(),
  /** The version that was shown: another one means that someone else was faster. */
  version: z.coerce.number().int(),
  firstName: lineOf(80),
  lastName: lineOf(80),
  phone: lineOf(40).optional(),
  locale: z.enum(locales),
  market: z.enum(marketCodes),
})
export type CustomerInput = z.output<typeof customerInput>

export const customerNoteInput = z.strictObject({
  id: z.string(),
  note: z
    .string()
    .trim()
    .max(5000)
    .regex(/^[^\0\p{Cs}]*$/u),
})
