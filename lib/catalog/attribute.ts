import { z } from 'zod'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'

export const attributeKinds = ['choice', 'text', 'number', 'boolean'] as const
export type AttributeKind = (typeof attributeKinds)[number]

export type AttributeChoice = { code: string; name: Localized; swatch: string | null }

/** A property that products have: material, weight, standard. */
export type Attribute = {
  id: string
  code: string
  name: Localized
  kind: AttributeKind
  unit: string | null
  /** Offered as a filter in lists. */
  isFacet: boolean
  position: number
  /** Of the stored content, places among others aside. */
  version: number
  choices: AttributeChoice[]
}

/** What one product says of one attribute, by the attribute's kind. */
export type AttributeValue =
  | { attributeId: string; kind: 'choice'; choices: string[] }
  | { attributeId: string; kind: 'text'; text: Localized }
  | { attributeId: string; kind: 'number'; number: number }
  | { attributeId: string; kind: 'boolean'; boolean: boolean }

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' })
  .max(60)

/** Words that the address of a list has taken already, and what are filters of their own: brand, and what it fits. */
const reserved = new Set(['q', 'sort', 'page', 'price', 'brand', 'fits'])

export const attributeInput = z.strictObject({
  code: code.refine((value) => !reserved.has(value), { error: 'taken' }),
  name: localizedText(80, { required: true }),
  kind: z.enum(attributeKinds),
  unit: z.string().trim().max(16).nullish(),
  isFacet: z.boolean().default(false),
  choices: z
    .array(
      z.strictObject({
        code,
        name: localizedText(80, { required: true }),
        swatch: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, { error: 'colour' })
          .nullish(),
      }),
    )
    .max(500)
    .default([]),
})
export type AttributeInput = z.output<typeof attributeInput>
/** `version` is the one that the editor was shown. */
export const updateAttributeInput = attributeInput.extend({ id: z.string().max(60), version: z.number().int() })

/** `position` is the place among all, from 0. */
export const moveAttributeInput = z.strictObject({ id: z.string(), position: z.number().int().min(0).max(10_000) })

const attributeId = z.string()

export const attributeValueInput = z.discriminatedUnion('kind', [
  z.strictObject({ attributeId, kind: z.literal('choice'), choices: z.array(code).min(1).max(50) }),
  z.strictObject({ attributeId, kind: z.literal('text'), text: localizedText(500, { required: true }) }),
  z.strictObject({ attributeId, kind: z.literal('number'), number: z.number().finite() }),
  z.strictObject({ attributeId, kind: z.literal('boolean'), boolean: z.boolean() }),
])
