import type { z } from 'zod'
import type { Block } from '../block'

/** What a block shows of other things: gathered for the whole page, then read in a few queries. */
export type Needs = {
  /** Ids of assets. */
  assets?: string[]
  /** Slugs. */
  products?: string[]
  categories?: string[]
  models?: string[]
  /** Ids of pages: links and snippets. */
  pages?: string[]
  forms?: string[]
  /** Slugs of products of which more is said than on a card: what they are made of, how long, how heavy. */
  compared?: string[]
  /** The products of a category, the newest, or those that are reduced; answered under the block's id. */
  list?: { category?: string; by: 'category' | 'newest' | 'reduced'; most: number }
  /** The newest published pages below a page, answered under the block's id; '' for the page that it stands on. */
  articles?: { below: string; most: number }
  /** What the owner says of the company in the settings. */
  company?: boolean
}

/** One kind of block: what it holds, what it needs, an example that the pattern library shows, and notes for people. */
export type BlockDefinition<Type extends string = string, Schema extends z.ZodObject = z.ZodObject> = {
  type: Type
  /** Strict. Every property has a default, so that stored blocks of older versions still parse. */
  schema: Schema
  /** Names of the properties that hold blocks. */
  slots: readonly string[]
  group: 'text' | 'media' | 'products' | 'layout' | 'action'
  /** Names of the properties that hold text for people, for translation and search: "title", "items.*.text". */
  texts: readonly string[]
  needs: (props: z.output<Schema>) => Needs
  example: z.output<Schema>
}

/** Keeps the types of a definition while it checks them. */
export const defineBlock = <Type extends string, Schema extends z.ZodObject>(
  definition: BlockDefinition<Type, Schema>,
): BlockDefinition<Type, Schema> => definition

/** The blocks of a slot; what is not a list of blocks counts as none. */
export const slotOf = ({ props }: Block, name: string): Block[] => {
  const value = props[name]
  return Array.isArray(value) ? (value as Block[]) : []
}
