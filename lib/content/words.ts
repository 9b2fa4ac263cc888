import type { Block } from './block'
import { ownOf, placesOf } from './block-places'
import { textUnitsOf } from './text-units'

/** All that people read in blocks, as one text: for the search and for counting. */
export const wordsOf = (blocks: readonly Block[]): string => plain(textsOf(blocks).join(' '))

/** Rich text without its markup. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** Of types that nobody knows, whatever looks like words. */
const textsOf = (blocks: readonly Block[]): string[] =>
  placesOf(blocks).flatMap(
    ({ block }) => textUnitsOf(block)?.map(({ text }) => text) ?? looksLikeWords(ownOf(block).props),
  )

function looksLikeWords(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L}.*\s/u.test(value) ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(looksLikeWords) : []
}
