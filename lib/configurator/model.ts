import { z } from 'zod'

const code = z.string().min(1).max(120)

/** Choices are objects by these names. */
const name = code.refine((text) => text !== '__proto__', 'This cannot be a name.')

export const featureSchema = z.strictObject({
  code: name,
  values: z.array(name).min(1).max(1_000),
  /** What a value weighs, costs or measures: `{ weight: { steel: 4, carbon: 1.5 } }`. For rules that compare numbers. */
  attributes: z.record(code, z.record(code, z.number())).optional(),
})

const said = { code: code.optional() }
const text = z.string().min(1).max(20_000)

/** A rule as it is written; conditions are texts such as `case = large => rack != none`. */
export const ruleSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...said, type: z.literal('expression'), expression: text }),
  z.strictObject({ ...said, type: z.literal('requires'), when: text, needs: text }),
  z.strictObject({ ...said, type: z.literal('excludes'), of: z.array(text).min(2) }),
  z.strictObject({
    ...said,
    type: z.literal('cardinality'),
    of: z.array(text).min(1),
    min: z.number().int().min(0).default(0),
    max: z.number().int().min(0).optional(),
  }),
  z.strictObject({
    ...said,
    type: z.literal('table'),
    scope: z.array(code).min(1).max(64),
    tuples: z.array(z.array(code)).max(500_000, 'A table has at most 500,000 tuples.'),
    /** The tuples are what is not allowed. */
    forbidden: z.boolean().optional(),
  }),
])

/** A product that is put together: features with one value each, and the rules between them. */
export const modelSchema = z.strictObject({
  code: code.optional(),
  features: z.array(featureSchema).min(1).max(5_000),
  rules: z.array(ruleSchema).max(20_000).default([]),
})

export type Feature = z.infer<typeof featureSchema>
export type Rule = z.infer<typeof ruleSchema>
export type Model = z.infer<typeof modelSchema>

/** What is wrong with a model, and where: `rules[3].tuples[12]`, or a line of a file. */
export class ModelError extends Error {
  constructor(
    readonly place: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${message}`, options)
    this.name = 'ModelError'
  }
}
