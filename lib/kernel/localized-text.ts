import { z } from 'zod'
import type { Localized } from './locale'

/** Text in the shop's languages, each trimmed and at most `max` signs; an empty one counts as absent. */
export function localizedText(max: number, { required = false } = {}) {
  const text = z
    .string()
    .trim()
    .max(max)
    .optional()
    .transform((value) => value || undefined)
  return z
    .strictObject({ en: text, de: text, pl: text })
    .transform((value): Localized => Object.fromEntries(Object.entries(value).filter(([, each]) => each)))
    .refine((value) => !required || Object.keys(value).length > 0, { error: 'required' })
}
