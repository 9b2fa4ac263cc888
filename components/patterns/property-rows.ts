import type { BlockField } from '@/lib/content/block-field'
import { fill } from '../ui/fill'

export type PropertyRow = { path: string; label: string; takes: string; begins: string }

export type PropertyWords = {
  labels: Record<string, string>
  choices: Record<string, string>
  takes: Record<string, string>
  upTo: string
  fromTo: string
}

/** The properties of a block as its schema says them, entries of lists below their list. */
export const propertyRows = (fields: readonly BlockField[], words: PropertyWords, path = ''): PropertyRow[] =>
  fields.flatMap((field) => [
    {
      path: path + field.name,
      label: words.labels[field.name] ?? field.name,
      takes: takesOf(field, words),
      begins: beginsOf(field, words),
    },
    ...(field.kind === 'list' ? propertyRows(field.fields, words, `${path}${field.name}[].`) : []),
  ])

function takesOf(field: BlockField, { takes, choices, upTo, fromTo }: PropertyWords): string {
  const kind = takes[field.kind] ?? field.kind
  if (field.kind === 'choice')
    return `${kind} ${field.options.map((option) => `${option} (${choices[option] ?? option})`).join(', ')}`
  const { least, most } = field as { least?: number; most?: number }
  const limit =
    most === undefined
      ? ''
      : least === undefined
        ? fill(upTo, { most: String(most) })
        : fill(fromTo, { least: String(least), most: String(most) })
  return [kind, limit].filter(Boolean).join(', ')
}

function beginsOf({ initial, kind }: BlockField, { choices }: PropertyWords): string {
  if (initial === '' || initial === null || initial === undefined) return '–'
  if (Array.isArray(initial)) return initial.length ? String(initial.length) : '–'
  return kind === 'choice' ? (choices[String(initial)] ?? String(initial)) : String(initial)
}
