import 'server-only'
import { type Reader, sentence, words } from '@/app/_messages/words'
import type { DomainError } from '@/lib/kernel/errors'

/** A refusal in the person's language: one sentence for the whole, and the sentences of each field. */
export function inWords(reader: Reader, { key, params, fields }: DomainError) {
  const perField = Object.entries(fields).map(([field, keys]) => [
    field,
    keys.map((each) => fieldSentence(reader, each)),
  ])
  return { message: sentence(reader, key, params), fields: Object.fromEntries(perField) as Record<string, string[]> }
}

/** A field's key may carry values: `tooLong?max=200`. Its sentence stands under `field.` or among the general ones. */
function fieldSentence(reader: Reader, coded: string): string {
  const [key = '', query = ''] = coded.split('?')
  const values = Object.fromEntries(new URLSearchParams(query))
  const t = words(reader, 'errors') as unknown as { has(key: string): boolean }
  const known = [`field.${key}`, key].find((each) => t.has(each)) ?? 'field.invalid'
  return sentence(reader, known, values)
}
