import { z } from 'zod'
import { type ConsentPurpose, consentPurposes, needsProof } from '@/lib/customers/consent'
import type { Localized } from '@/lib/kernel/locale'
import { localizedText } from '@/lib/kernel/localized-text'

export const fieldKinds = [
  'text',
  'email',
  'phone',
  'number',
  'date',
  'longText',
  'choice',
  'choices',
  'consent',
] as const
export type FieldKind = (typeof fieldKinds)[number]

/** What a line of text has to look like. Named, so that nobody's own pattern can keep the shop busy. */
export const textShapes = ['digits', 'letters', 'postal'] as const
export type TextShape = (typeof textShapes)[number]

/** A condition on a field before this one: asked only when that one has one of these values. A consent has "yes". */
export type FieldCondition = { field: string; isOneOf: string[] }

export type FormField = {
  id: string
  kind: FieldKind
  label: Localized
  hint?: Localized
  isRequired: boolean
  options?: { value: string; label: Localized }[]
  /** Of a consent: which purpose it grants, kept with the text that was shown. */
  purpose?: ConsentPurpose
  showIf?: FieldCondition
  /** Signs of a text, size of a number, how many choices. */
  least?: number
  most?: number
  /** Of a date, as "2026-11-22". */
  from?: string
  until?: string
  shape?: TextShape
}

export type FormDefinition = {
  fields: FormField[]
  submit: Localized
  thanks: Localized
  /** Where entries are told of; empty for nowhere. */
  notify: string
  /** The id of the e-mail field whose owner confirms by a link; null for no double opt-in. */
  confirms: string | null
}

/** A form as those see it who work on it. */
export type Form = { id: string; name: string; definition: FormDefinition; revision: number; updatedAt: Date }

export const YES = 'yes'
export const hasOptions = (kind: FieldKind): kind is 'choice' | 'choices' => kind === 'choice' || kind === 'choices'

const code = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
  // "constructor" is something that every object has.
  .refine((id) => !(id in {}))
const value = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)
const size = z.number().min(-1e12).max(1e12)

const formField: z.ZodType<FormField> = z.strictObject({
  id: code,
  kind: z.enum(fieldKinds),
  label: localizedText(1000, { required: true }),
  hint: localizedText(300).optional(),
  isRequired: z.boolean(),
  options: z
    .array(z.strictObject({ value, label: localizedText(120, { required: true }) }))
    .max(60)
    .optional(),
  purpose: z.enum(consentPurposes).optional(),
  showIf: z.strictObject({ field: code, isOneOf: z.array(z.string().max(40)).min(1).max(60) }).optional(),
  least: size.optional(),
  most: size.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  shape: z.enum(textShapes).optional(),
})

export const formDefinition: z.ZodType<FormDefinition> = z
  .strictObject({
    fields: z.array(formField).min(1).max(40),
    submit: localizedText(60, { required: true }),
    thanks: localizedText(600, { required: true }),
    notify: z.union([z.literal(''), z.email('email').max(254)]),
    confirms: code.nullable(),
  })
  .check(({ value: definition, issues }) => {
    for (const [path, message] of faultsOf(definition))
      issues.push({ code: 'custom', input: definition, path: path.split('.'), message })
  })

const name = z.string().trim().min(1).max(120)
export const newFormInput = z.strictObject({ name, definition: formDefinition })
export const saveFormInput = z.strictObject({
  id: z.string().max(40),
  /** The revision that was shown: another one means that someone else was faster. */
  revision: z.number().int().positive(),
  name,
  definition: formDefinition,
})

/** What does not fit together, by its path: what each part may look like by itself is the schema's to say. */
function faultsOf({ fields, confirms }: FormDefinition): [path: string, key: string][] {
  const faults: [string, string][] = []
  for (const [at, field] of fields.entries()) {
    const say = (part: string, key: string) => faults.push([`fields.${at}.${part}`, key])
    const before = fields.slice(0, at)
    if (before.some(({ id }) => id === field.id)) say('id', 'taken')
    if (field.least !== undefined && field.most !== undefined && field.least > field.most) say('most', 'invalid')
    if (field.from && field.until && field.from > field.until) say('until', 'invalid')
    const values = field.options?.map((option) => option.value) ?? []
    if (hasOptions(field.kind) && !values.length) say('options', 'required')
    if (new Set(values).size < values.length) say('options', 'taken')
    if (field.showIf && !isAnswerable(before, field.showIf)) say('showIf', 'conditionUnknown')
    if (field.kind === 'consent' && field.purpose && needsProof(field.purpose) && !confirms)
      say('purpose', 'confirmationNeeded')
  }
  const whose = fields.find(({ id }) => id === confirms)
  if (confirms && whose?.kind !== 'email') faults.push(['confirms', 'invalid'])
  return faults
}

/** Only what stands before and has a few values can be a condition, so no two fields wait for each other. */
function isAnswerable(before: FormField[], { field, isOneOf }: FieldCondition): boolean {
  const asked = before.find(({ id }) => id === field)
  if (!asked) return false
  const values = asked.kind === 'consent' ? [YES] : (asked.options?.map(({ value: each }) => each) ?? [])
  return isOneOf.every((each) => values.includes(each))
}
