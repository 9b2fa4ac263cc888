import { z } from 'zod'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'

export type OptionValue = { code: string; name: Localized; swatch: string | null }
/** What a product's variants differ in: colour, size. */
export type ProductOption = { code: string; name: Localized; kind: 'swatch' | 'text'; values: OptionValue[] }

/** What is bought: one choice of every option. */
export type Variant = {
  id: string
  sku: string
  /** Option code to value code: { colour: 'lagoon', size: 'm' }. */
  options: Record<string, string>
  /** The values in the options' order, "lagoon-m": part of the address. */
  key: string
  gtin: string | null
  weightGrams: number | null
  active: boolean
  position: number
  version: number
}

const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'code' })
  .max(40)
const sku = z.string().trim().min(1).max(64)

const optionInput = z.strictObject({
  code,
  name: localizedText(60, { required: true }),
  kind: z.enum(['swatch', 'text']),
  values: z
    .array(
      z.strictObject({
        code,
        name: localizedText(60, { required: true }),
        swatch: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, { error: 'colour' })
          .nullish()
          .transform((value) => value?.toLowerCase() ?? null),
      }),
    )
    .min(1)
    .max(100),
})

/**
 * The option matrix as it shall be. Combinations that are not listed in `variants` are made with a SKU of `skuBase` and
 * the key; listed ones keep what is said of them. Variants whose combination is gone are switched off, never deleted:
 * orders point at them.
 */
export const saveVariantsInput = z.strictObject({
  id: z.string(),
  version: z.number().int().positive(),
  skuBase: sku.optional(),
  options: z.array(optionInput).max(4),
  variants: z
    .array(
      z.strictObject({
        /** The variant that becomes this combination; without it, its SKU says. */
        id: z.string().max(60).optional(),
        options: z.record(code, code),
        sku: sku.optional(),
        gtin: z
          .string()
          .regex(/^(\d{8}|\d{12,14})$/, { error: 'gtin' })
          .nullish(),
        weightGrams: z.number().int().min(0).max(10_000_000).nullish(),
        active: z.boolean().default(true),
      }),
    )
    .max(2000)
    .default([]),
})
export type SaveVariants = z.output<typeof saveVariantsInput>

export const mostVariants = 2000

/** "lagoon-m": the value codes in the options' order; empty for a product without options. */
export const variantKey = (options: { code: string }[], choice: Record<string, string>) =>
  options.map(({ code }) => choice[code] ?? '').join('-')

/** Every combination of the options' values, in their order; one empty choice when there are no options. */
export function combinations(options: { code: string; values: { code: string }[] }[]): Record<string, string>[] {
  return options.reduce<Record<string, string>[]>(
    (choices, option) =>
      choices.flatMap((choice) => option.values.map((value) => ({ ...choice, [option.code]: value.code }))),
    [{}],
  )
}
