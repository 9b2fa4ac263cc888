import SchemaBuilder from '@pothos/core'
import { type Channel, channelOf, type StorefrontCode, storefrontCodes } from '@/lib/kernel/channel'
import type { Money } from '@/lib/kernel/money'
import type { Loads } from './loads'

/** What one request knows: nobody. Everything here is public, so an answer is the same for everyone. */
export type Asked = { address: string; now: Date; loads: Loads }

export const builder = new SchemaBuilder<{
  Context: Asked
  DefaultFieldNullability: false
  Scalars: { JSON: { Input: unknown; Output: unknown } }
  Objects: { Money: Money }
}>({ defaultFieldNullability: false })

builder.scalarType('JSON', {
  description: 'Any JSON: blocks as their definitions describe them, choices by code.',
  serialize: (value) => value,
})

builder.objectType('Money', {
  description: 'A whole number of minor units: 1990 with CHF are 19.90 francs.',
  fields: (t) => ({ amount: t.exposeInt('amount'), currency: t.exposeString('currency') }),
})

/** "de-ch" as DE_CH: names of this language have no hyphens. */
const nameOf = (code: StorefrontCode) => code.toUpperCase().replace('-', '_')

export const Storefront = builder.enumType('Storefront', {
  description: 'Market and language: prices, taxes and words of the answer.',
  values: Object.fromEntries(storefrontCodes.map((code) => [nameOf(code), { value: code }])) as Record<
    string,
    { value: StorefrontCode }
  >,
})

export const inChannel = (storefront: StorefrontCode | null | undefined): Channel => channelOf(storefront ?? 'de-ch')
