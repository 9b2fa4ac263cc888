import { z } from 'zod'
import { marketCodes } from '@/lib/kernel/channel'
import { localizedText } from '@/lib/kernel/localized-text'
import { ruleSchema } from './model'
import { picturesSchema } from './picture-definition'

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
const label = localizedText(160, { required: true })
const about = localizedText(600).optional()
const hex = z.string().regex(/^#[0-9a-f]{6}$/)
/** Minor units of each market's currency, tax included. */
const amounts = z.partialRecord(z.enum(marketCodes), z.number().int().min(-100_000_000).max(100_000_000))
/** Feature to value: all features or some. */
const choices = z.record(code, code)
const condition = z.string().min(1).max(2_000)

const partSchema = z.strictObject({ sku: z.string().min(1).max(80), quantity: z.number().int().min(1).max(99) })

const valueSchema = z.strictObject({
  code,
  label,
  about,
  /** How it looks as a small field of colour. */
  swatch: hex.optional(),
  /** The paint itself, before light falls on it; the swatch where it is not given. */
  paint: hex.optional(),
  /** The hash of a picture of it alone. */
  picture: z.string().max(64).optional(),
  /** Added to the price; absent is included everywhere. */
  surcharge: amounts.optional(),
  /** What rules and facts count: grams, watts. */
  numbers: z.record(code, z.number()).optional(),
  /** What has to be there to build it. */
  parts: z.array(partSchema).max(40).optional(),
  /** Working days that it takes even when all its parts are there. */
  leadDays: z.number().int().min(0).max(365).optional(),
})

const featureSchema = z.strictObject({
  code,
  label,
  about,
  step: code,
  shown: z.enum(['colour', 'picture', 'list', 'switch']),
  values: z.array(valueSchema).min(1).max(200),
  default: code,
})

/** The reason, as it is said to a shopper. */
const said = { label: label.optional() }
const [expression, requires, excludes, cardinality, table] = ruleSchema.options
const labelledRuleSchema = z.discriminatedUnion('type', [
  expression.extend(said),
  requires.extend(said),
  excludes.extend(said),
  cardinality.extend(said),
  table.extend(said),
])

const factSchema = z.discriminatedUnion('kind', [
  /** `base` and what the chosen values add, in the unit of the numbers; shown divided by `per`. */
  z.strictObject({
    kind: z.literal('sum'),
    code,
    label,
    number: code,
    base: z.number(),
    unit: z.string().max(12),
    per: z.number().positive().default(1),
  }),
  /** The first case that holds; one without a condition always does. */
  z.strictObject({
    kind: z.literal('cases'),
    code,
    label,
    cases: z
      .array(z.strictObject({ code, label, when: condition.optional() }))
      .min(1)
      .max(40),
  }),
])

/** What a product manager writes: everything that a model offers, forbids, says, costs and shows. */
export const definitionSchema = z.strictObject({
  steps: z.array(z.strictObject({ code, label })).min(1).max(20),
  features: z.array(featureSchema).min(1).max(500),
  rules: z.array(labelledRuleSchema).max(5_000).default([]),
  /** Ready-made beginnings. */
  editions: z.array(z.strictObject({ code, label, about, choices })).max(40).default([]),
  /** Values that cost less together; `reduction` is what they cost less. */
  packages: z
    .array(z.strictObject({ code, label, about, choices, reduction: amounts }))
    .max(40)
    .default([]),
  /** Guided questions; an answer leads to choices. */
  needs: z
    .array(
      z.strictObject({
        code,
        question: label,
        answers: z.array(z.strictObject({ code, label, choices })).min(1).max(12),
      }),
    )
    .max(12)
    .default([]),
  facts: z.array(factSchema).max(20).default([]),
  pictures: picturesSchema,
})

export type ModelDefinition = z.output<typeof definitionSchema>
export type FeatureDefinition = ModelDefinition['features'][number]
export type ValueDefinition = FeatureDefinition['values'][number]
export type Fact = ModelDefinition['facts'][number]
export type Package = ModelDefinition['packages'][number]
export type Part = z.output<typeof partSchema>
