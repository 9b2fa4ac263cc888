import { z } from 'zod'
import type { PostalAddress } from '@/lib/kernel/address'
import { countryName, isCountry } from './countries'
import { postalCodes } from './postal-code'

const text = (max: number) => z.string().trim().max(max)
const given = (max: number) => text(max).min(1)
const optional = (max: number) =>
  text(max)
    .optional()
    .transform((value) => value || undefined)

/** An address as someone types it: trimmed, bounded, its postal code in the country's way of writing it. */
export const postalAddress = z
  .strictObject({
    firstName: given(80),
    lastName: given(80),
    company: optional(120),
    street: given(160),
    extra: optional(160),
    postalCode: text(16).default(''),
    city: given(100),
    country: text(2).toUpperCase().refine(isCountry, { error: 'country' }),
    phone: optional(40),
  })
  // Said together with what else is wrong, not only once all of that is right.
  .refine(({ postalCode, country }) => Boolean(compact(postalCode)) || isWritten('', country), {
    path: ['postalCode'],
    error: 'required',
    when: ({ value }) => value !== null && typeof value === 'object',
  })
  .refine(({ postalCode, country }) => !compact(postalCode) || isWritten(compact(postalCode), country), {
    path: ['postalCode'],
    error: 'postalCode',
    when: ({ value }) => value !== null && typeof value === 'object',
  })
  .transform(
    (address): PostalAddress => ({
      ...address,
      postalCode: postalCodes(address.country).write(compact(address.postalCode)),
    }),
  )

/** May be asked while other fields are wrong, so nothing is sure. */
const compact = (typed: unknown) => (typeof typed === 'string' ? typed.toUpperCase().replace(/[\s-]+/g, '') : '')

const isWritten = (postalCode: string, country: unknown) =>
  typeof country !== 'string' || !isCountry(country) || postalCodes(country).pattern.test(postalCode)

/**
 * An address as it stands on an envelope. The country is named, in capitals, only when it goes abroad.
 * Most of Europe writes "postal code city"; Britain and Ireland write the code below the town.
 */
export function addressLines(address: PostalAddress, from: string, language: string): string[] {
  const { company, firstName, lastName, street, extra, postalCode, city, country } = address
  const town = CODE_BELOW.has(country)
    ? [city, postalCode]
    : CODE_AFTER.has(country)
      ? [`${city} ${postalCode}`]
      : [`${postalCode} ${city}`]
  const abroad = country === from ? [] : [countryName(country, language).toUpperCase()]
  return [company, `${firstName} ${lastName}`, street, extra, ...town, ...abroad]
    .map((line) => line?.trim())
    .filter((line): line is string => Boolean(line))
}

const CODE_BELOW = new Set(['GB', 'IE'])
const CODE_AFTER = new Set(['US', 'CA', 'AU', 'NZ'])
