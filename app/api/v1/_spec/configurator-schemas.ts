import { z } from 'zod'
import 'zod-openapi'
import { marketCodes } from '@/lib/kernel/channel'
import { money, picture } from './schemas'

const code = z.string()
const choices = z.record(code, code).meta({ description: 'By feature, the value.' })
const amounts = z.partialRecord(z.enum(marketCodes), money).meta({ description: 'By market, tax included.' })
const key = z.string().meta({ description: 'Names the configuration for good: `3-7k2m9`.' })
const day = z.string().meta({ example: '2026-11-23' })

export const priceParts = z
  .object({
    entries: z.array(z.object({ code, label: z.string(), amount: money })),
    total: money,
    regular: money.nullable(),
    monthly: z.object({ amount: money, months: z.number().int(), rate: z.number().int() }).nullable(),
  })
  .meta({ id: 'ConfiguredPrice' })

export const modelRow = z
  .object({
    slug: z.string(),
    product: z.string(),
    name: z.string(),
    version: z.number().int(),
    configurations: z.string(),
  })
  .meta({ id: 'ConfigurableModelRow' })

const value = z.object({
  code,
  label: z.string(),
  about: z.string(),
  swatch: z.string().nullable(),
  surcharges: amounts,
  numbers: z.record(code, z.number()),
  leadDays: z.number().int(),
})

export const model = modelRow
  .extend({
    publishedAt: z.string(),
    statistics: z.object({ features: z.number(), rules: z.number(), nodes: z.number(), bytes: z.number() }),
    prices: amounts.meta({ description: 'Of the model itself, before anything is chosen.' }),
    steps: z.array(z.object({ code, label: z.string() })),
    features: z.array(
      z.object({
        code,
        label: z.string(),
        about: z.string(),
        step: code,
        shown: z.enum(['colour', 'picture', 'list', 'switch']),
        default: code,
        values: z.array(value),
      }),
    ),
    rules: z.array(z.object({ index: z.number().int(), type: z.string(), reason: z.string() })),
    editions: z.array(z.object({ code, label: z.string(), about: z.string(), choices })),
    packages: z.array(z.object({ code, label: z.string(), about: z.string(), choices, reductions: amounts })),
    angles: z.array(z.object({ code, label: z.string() })),
  })
  .meta({ id: 'ConfigurableModel' })

const explanation = z.object({
  choices: choices.meta({ description: 'A smallest set of choices that do not go together.' }),
  rules: z.array(z.object({ index: z.number().int(), reason: z.string() })),
})
const change = z.object({
  changes: z.array(z.object({ feature: code, from: code, to: code })),
  choices,
  key,
  price: money,
  difference: money.nullable(),
})

export const resolution = z
  .object({
    version: z.number().int(),
    valid: z
      .record(code, z.array(code))
      .meta({ description: 'By feature, the values that go with the others chosen.' }),
    forced: choices.meta({ description: 'Not chosen, and only one value is left.' }),
    configurations: z.string().meta({ description: 'How many have these choices, exactly.' }),
    price: z.object({ from: money, to: money }).nullable(),
    completion: z.object({ key, choices, price: priceParts.nullable() }).nullable(),
    explanation: explanation.nullable(),
    repair: change.nullable(),
    refused: z
      .array(z.object({ feature: code, value: code, explanation, repair: change.nullable() }))
      .meta({ description: 'Values that do not fit now. Of a very large model only the one of `explain`.' }),
  })
  .meta({ id: 'Resolution' })

export const configuration = z
  .object({
    model: z.string(),
    version: z.number().int(),
    key,
    isOffered: z.boolean().meta({ description: 'Whether the published version still has it.' }),
    currentKey: key.nullable().meta({ description: 'Its key in the published version.' }),
    nearest: key.nullable().meta({ description: 'Where it is not offered any more, the nearest that is.' }),
    choices: z.array(z.object({ feature: code, value: code, label: z.string(), valueLabel: z.string() })),
    price: priceParts.nullable(),
    campaign: z
      .object({ names: z.array(z.string()), total: money, regular: money, lowestPrice30Days: money.nullable() })
      .nullable()
      .meta({ description: 'What promotions without a code make of the price, as the only thing in a cart.' }),
    facts: z.array(z.object({ code, label: z.string(), value: z.string(), unit: z.string().nullable() })),
    parts: z.array(z.object({ sku: z.string(), quantity: z.number().int() })),
    delivery: z
      .object({ workingDays: z.number().int(), readyOn: day, deliveredOn: day, waitsFor: z.array(z.string()) })
      .nullable(),
    pictures: z.array(
      z.object({
        angle: code,
        label: z.string(),
        width: z.number(),
        height: z.number(),
        avif: z.string(),
        webp: z.string(),
        jpeg: z.string(),
      }),
    ),
  })
  .meta({ id: 'Configuration' })

export const savedConfiguration = z
  .object({
    id: z.string(),
    name: z.string(),
    model: code,
    modelName: z.string(),
    key,
    words: z.string(),
    picture: picture.nullable(),
    savedAt: z.string(),
    priceThen: money.nullable().meta({ description: 'When it was saved; null for another market.' }),
    price: money.nullable().meta({ description: 'Now; null when it is not offered any more.' }),
    openKey: z.string().meta({ description: 'Leads to it as it is now, or to the nearest that is offered.' }),
    isOffered: z.boolean(),
  })
  .meta({ id: 'SavedConfiguration' })
