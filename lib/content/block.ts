import { z } from 'zod'
import { type MarketCode, marketCodes } from '@/lib/kernel/channel'

/**
 * A block of a page as it is stored. `id` stays for as long as the block lives, in every language and version:
 * translations, comparisons, and later treatments hang on it. What the definition calls a slot is a list of blocks
 * within `props`. A type that nobody knows any more is kept as it is and shown to nobody.
 */
export type Block = {
  id: string
  type: string
  props: Record<string, unknown>
  /** The markets that see it; absent for all. */
  only?: MarketCode[]
  /** Of a template: editors of pages may not change it. */
  locked?: boolean
}

/** The faces of one content. What a face cannot show degrades by the rule that the block's renderer for it states. */
export const faces = ['web', 'mail', 'kiosk', 'signage', 'print'] as const
export type Face = (typeof faces)[number]

/** What search engines and social cards are told; empty texts are taken from the page. */
export type PageSeo = {
  title: string
  description: string
  /** Id of the asset of the social card; else the first picture of the page. */
  pictureId: string | null
  isHidden: boolean
}

export const emptySeo: PageSeo = { title: '', description: '', pictureId: null, isHidden: false }

export const pageSeo = z.strictObject({
  title: z.string().trim().max(120),
  description: z.string().trim().max(320),
  pictureId: z.string().max(40).nullable(),
  isHidden: z.boolean(),
})

/** One block without regard to its type: what the door checks before the definitions look at the props. */
export const looseBlock: z.ZodType<Block> = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  type: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/),
  props: z.record(z.string().max(60), z.unknown()),
  only: z.array(z.enum(marketCodes)).max(marketCodes.length).optional(),
  locked: z.boolean().optional(),
})
