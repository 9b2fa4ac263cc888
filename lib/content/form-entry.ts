import { emailInput } from '@/lib/identity/email'
import { type Locale, localized } from '@/lib/kernel/locale'
import { DAY } from '@/lib/kernel/time'
import { type FormDefinition, type FormField, hasOptions, type TextShape, YES } from './form'
import { type Answers, askedFields } from './form-condition'

/** How long the link of a double opt-in works. What nobody confirms until then is forgotten. */
export const LINK_AGE = 7 * DAY

/** Of a consent: the words that were agreed to, as they stood there. */
export type GivenConsent = { agreedTo: string; purpose?: string }
export type EntryValue = string | number | string[] | GivenConsent
export type EntryValues = Record<string, EntryValue>

export type FormEntry = {
  id: string
  formId: string
  storefront: string
  locale: Locale
  email: string | null
  values: EntryValues
  at: Date
  /** Null until the link in the mail was followed. */
  confirmedAt: Date | null
}

/** What was sent, checked against the definition: what to keep, or what is wrong with which field. */
export type ReadEntry = { values: EntryValues; faults: Record<string, string[]> }

/**
 * What somebody sent, as it is kept: fields that are not asked for with these answers are left out, names that the form
 * does not know are refused. `sent` comes from anyone.
 */
export function readEntry(definition: FormDefinition, sent: Record<string, unknown>, locale: Locale): ReadEntry {
  const { fields } = definition
  const faults: Record<string, string[]> = {}
  for (const name of Object.keys(sent)) if (!fields.some(({ id }) => id === name)) faults[name] = ['unknown']
  const answers: Answers = Object.fromEntries(fields.map((field) => [field.id, answerOf(field, sent[field.id])]))
  const values: EntryValues = {}
  for (const field of askedFields(fields, answers)) {
    const given = answers[field.id]
    if (given === undefined || given.length === 0) {
      // What was sent in a shape that no form of ours sends is no answer, but neither is it nothing.
      if (isOfAnotherShape(sent[field.id])) faults[field.id] = ['invalid']
      else if (field.isRequired) faults[field.id] = ['required']
      continue
    }
    const read = readValue(field, given, locale)
    if ('fault' in read) faults[field.id] = [read.fault]
    else values[field.id] = read.value
  }
  return { values, faults }
}

const isOfAnotherShape = (sent: unknown) =>
  sent !== undefined && sent !== null && typeof sent !== 'string' && typeof sent !== 'boolean' && !Array.isArray(sent)

/** As texts, however it was sent: a form sends numbers as text, and one choice of several alone. */
function answerOf({ kind }: FormField, sent: unknown): string | string[] | undefined {
  if (kind === 'consent') return sent === true || sent === 'on' || sent === YES ? YES : undefined
  if (kind === 'choices') return [sent].flat().filter((each): each is string => typeof each === 'string' && each !== '')
  if (typeof sent === 'number') return String(sent)
  if (typeof sent !== 'string') return undefined
  return kind === 'longText' ? sent.trim() : sent.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

type Read = { value: EntryValue } | { fault: string }

function readValue(field: FormField, given: string | string[], locale: Locale): Read {
  const { kind, least = 0, purpose } = field
  const known = (value: string) => field.options?.some((option) => option.value === value)
  if (Array.isArray(given)) {
    const chosen = [...new Set(given)]
    if (!chosen.every(known)) return { fault: 'invalid' }
    if (chosen.length < least) return { fault: `tooFewChoices?min=${least}` }
    const most = field.most ?? chosen.length
    return chosen.length > most ? { fault: `tooManyChoices?max=${most}` } : { value: chosen }
  }
  if (kind === 'consent') return { value: { agreedTo: localized(field.label, locale), ...(purpose && { purpose }) } }
  if (hasOptions(kind)) return known(given) ? { value: given } : { fault: 'invalid' }
  if (kind === 'number') return readNumber(field, given)
  if (kind === 'date') return readDate(field, given)
  const most = Math.min(field.most ?? LONGEST[kind], LONGEST[kind])
  const length = [...given].length
  if (length > most) return { fault: `tooLong?max=${most}` }
  if (length < least) return { fault: `tooShort?min=${least}` }
  if (kind === 'email') return readEmail(given)
  if (kind === 'phone') return /^\+?[\d ()./-]{5,}$/.test(given) ? { value: given } : { fault: 'phone' }
  return !field.shape || SHAPES[field.shape].test(given) ? { value: given } : { fault: field.shape }
}

/** In signs, whatever a form allows. */
const LONGEST = { text: 300, email: 254, phone: 40, longText: 5000 } as const
const SHAPES: Record<TextShape, RegExp> = {
  digits: /^\d+$/,
  letters: /^[\p{L}\p{M}' ’-]+$/u,
  postal: /^(?=.*\d)[\dA-Z][\dA-Z -]{2,9}$/i,
}

function readEmail(given: string): Read {
  const read = emailInput.safeParse(given)
  // A label that ends in a hyphen names no host, and no mail program would take it.
  return read.success && !/-\./.test(read.data) ? { value: read.data } : { fault: 'email' }
}

function readNumber({ least = -Infinity, most = Infinity }: FormField, given: string): Read {
  const value = /^[+-]?\d{1,12}([.,]\d{1,6})?$/.test(given) ? Number(given.replace(',', '.')) : Number.NaN
  if (Number.isNaN(value)) return { fault: 'number' }
  if (value < least) return { fault: `tooSmall?min=${least}` }
  return value > most ? { fault: `tooLarge?max=${most}` } : { value }
}

function readDate({ from, until }: FormField, given: string): Read {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))
  if (!isDay || new Date(given).toISOString().slice(0, 10) !== given) return { fault: 'date' }
  if (from && given < from) return { fault: `tooEarly?from=${from}` }
  return until && given > until ? { fault: `tooLate?until=${until}` } : { value: given }
}
