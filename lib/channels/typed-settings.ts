import { z } from 'zod'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { parseMoney } from '@/lib/kernel/money'
import { instantAt } from '@/lib/kernel/wall-clock'
import { isCountry } from './countries'
import { defaultSettings, type SettingKey, saveSettingInput } from './setting'
import { shippingMethodInput } from './shipping'
import { taxCategories } from './tax'

const whole = z
  .string()
  .trim()
  .regex(/^\d{1,9}$/, 'whole')
  .transform(Number)

/** An amount of the market's currency as people write it; an empty one is none. */
function readAmount(text: string, market: MarketCode): number | null | undefined {
  if (!text.trim()) return null
  const money = parseMoney(text, markets[market].currency)
  return money && money.amount >= 0 ? money.amount : undefined
}

/** A way to send as a form writes it: amounts in the market's currency, weight in kilograms. */
export const typedShippingMethod = z
  .strictObject({
    market: z.enum(marketCodes),
    code: z.string().trim(),
    name: z.record(z.string(), z.string()),
    description: z.record(z.string(), z.string()),
    price: z.string().max(40),
    freeFrom: z.string().max(40),
    maxWeight: z.string().trim().max(20),
    minDays: whole,
    maxDays: whole,
    taxCategory: z.enum(taxCategories),
    position: whole,
    active: z.enum(['yes', 'no']),
  })
  .transform(({ price, freeFrom, maxWeight, active, ...rest }, { issues }): z.input<typeof shippingMethodInput> => {
    const refuse = (field: string, message: string) =>
      issues.push({ code: 'custom', message, path: [field], input: rest })
    const amount = readAmount(price, rest.market)
    if (amount === undefined) refuse('price', 'money')
    else if (amount === null) refuse('price', 'required')
    const from = readAmount(freeFrom, rest.market)
    if (from === undefined) refuse('freeFrom', 'money')
    const kilograms = maxWeight ? Number(maxWeight.replace(',', '.')) : null
    if (kilograms !== null && !(kilograms > 0 && kilograms < 1_000_000)) refuse('maxWeight', 'number')
    if (!Object.values(rest.name).some((text) => text.trim())) refuse('name', 'required')
    if (!/^[a-z0-9-]{1,40}$/.test(rest.code)) refuse('code', 'code')
    if (rest.maxDays < rest.minDays) refuse('maxDays', 'daysBefore')
    return {
      ...rest,
      price: amount ?? 0,
      freeFrom: from ?? null,
      maxWeightGrams: kilograms === null ? null : Math.round(kilograms * 1000),
      active: active === 'yes',
    }
  })
  .pipe(shippingMethodInput)

const percent = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,4})?\s*%?$/, 'rate')
  .transform((text) => Math.round(Number.parseFloat(text.replace(',', '.')) * 10_000))
  .refine((rate) => rate <= 1_000_000, 'rate')

const day = z.string().transform((text, { issues }) => {
  const at = text ? instantAt(`${text}T00:00`, 'Europe/Zurich') : null
  if (at !== undefined) return at
  issues.push({ code: 'custom', message: 'date', input: text })
  return z.NEVER
})

/** A country's rates as a form writes them: percentages, days of the company's calendar. */
export const typedTaxRates = z.strictObject({
  country: z.string().refine(isCountry, { error: 'country' }),
  rates: z
    .array(
      z
        .strictObject({ category: z.enum(taxCategories), rate: percent, validFrom: day, validTo: day })
        .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom < validTo, {
          path: ['validTo'],
          message: 'endBeforeStart',
        }),
    )
    .max(50),
})

/** What the owner may change about a market. */
export const marketInput = z.strictObject({
  code: z.enum(marketCodes),
  pricesIncludeTax: z.enum(['yes', 'no']).transform((is) => is === 'yes'),
  shipsTo: z
    .array(z.string().refine(isCountry, { error: 'country' }))
    .min(1, 'choose')
    .max(250),
})

/** The settings that one form of plain fields can say. */
export const writtenSettings = ['storefront', 'orders', 'works', 'instalments'] as const
export type WrittenSetting = (typeof writtenSettings)[number]

/** A yearly rate in millionths as a form shows it, in percent. */
export const typedRate = (rate: number): string => String(rate / 10_000)

/** A setting as its form writes it: numbers as text, the rate of instalments in percent. */
export const typedSetting = z
  .strictObject({
    key: z.enum(writtenSettings),
    version: z.coerce.number(),
    value: z.record(z.string(), z.string().trim().max(200)),
  })
  .transform(({ key, version, value }, { issues }) => {
    const known: Record<string, unknown> = defaultSettings[key]
    const read = Object.entries(value).map(([part, text]) => {
      if (typeof known[part] !== 'number') return [part, text]
      const number = text === '' ? Number.NaN : Number(text.replace(',', '.'))
      const said = part === 'rate' ? Math.round(number * 10_000) : number
      if (!Number.isFinite(said)) issues.push({ code: 'custom', message: 'number', path: ['value', part], input: text })
      return [part, said]
    })
    return { key: key as SettingKey, version, value: Object.fromEntries(read) as unknown }
  })
  .pipe(saveSettingInput)
