import { z } from 'zod'
import { assetKinds } from './asset'
import { librarySorts, libraryStates } from './library-words'

/** What the library can be asked for, as its address says it. */
export const libraryFilter = z.strictObject({
  search: z.string().trim().max(200).optional(),
  kind: z.enum(assetKinds).optional(),
  /** "alike": pictures that look like another one. */
  state: z.enum([...libraryStates, 'alike']).optional(),
  /** A folder with all that lies in it; "none" for what lies in none. */
  folder: z.string().max(60).optional(),
  collection: z.string().max(60).optional(),
  tag: z.string().max(60).optional(),
  sort: z.enum(librarySorts).optional(),
  page: z.coerce.number().int().min(1).max(100_000).optional(),
  pageSize: z.coerce.number().int().min(1).max(100).optional(),
})

export type LibraryFilter = z.output<typeof libraryFilter>

/** A licence that ends so soon is worth a look, in days. */
export const EXPIRING_DAYS = 30

/** Lowercased words of an asset: what the library searches. */
export function searchText(asset: {
  fileName: string
  title?: Partial<Record<string, string>>
  description?: Partial<Record<string, string>>
  alt?: Partial<Record<string, string>>
  tags?: readonly string[]
  meta?: object
  holder?: string | null
  licence?: string | null
  supplier?: string | null
}): string {
  const { fileName, title, description, alt, tags = [], meta = {}, holder, licence, supplier } = asset
  const texts = [title, description, alt].flatMap((each) => Object.values(each ?? {}))
  const words = [fileName, ...texts, ...tags, ...Object.values(meta).flat(), holder, licence, supplier]
  return [...new Set(words.filter((word): word is string => typeof word === 'string' && word !== ''))]
    .join('\n')
    .toLowerCase()
    .slice(0, 8_000)
}
