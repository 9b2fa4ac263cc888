import type { Setting } from '@/lib/channels/setting'
import type { ProductCard } from '@/lib/pricing/product-card'
import type { Block } from './block'
import type { PublicForm } from './public-form'

/** A picture that may be shown here and now, with its words in one language. */
export type BlockPicture = {
  hash: string
  width: number
  height: number
  alt: string
  colour: string | null
  /** What stays in sight however it is cut, as shares of width and height. */
  focus: { x: number; y: number } | null
}

export type BlockVideo = {
  hash: string
  /** Its file: `/media/<hash>/file.<extension>`. */
  extension: string
  mime: string
  width: number
  height: number
  title: string
  poster: BlockPicture | null
  tracks: { kind: 'captions' | 'chapters'; locale: string }[]
}

/** One thing that is said of a product, in words of one language. */
export type ProductFact = { code: string; name: string; value: string | boolean }

export type BlockCategory = { path: string; name: string; description: string; picture: BlockPicture | null }

/** A model that can be put together, with the values of its first colour. */
export type BlockModel = {
  slug: string
  product: string
  name: string
  feature: string
  colours: { value: string; name: string; swatch: string; picture: Omit<BlockPicture, 'alt'> | null }[]
}

export type BlockPage = { path: string; title: string }
export type ArticleCard = BlockPage & {
  id: string
  description: string
  publishedAt: string
  picture: BlockPicture | null
}

/**
 * All that the blocks of a page show of other things, as of one moment and for one storefront. Plain data, so that it can
 * be sent to a browser. What is not there is not public, may not be shown here, or does not exist.
 */
export type BlockData = {
  /** By id. */
  pictures: Record<string, BlockPicture>
  videos: Record<string, BlockVideo>
  pages: Record<string, BlockPage>
  forms: Record<string, PublicForm>
  snippets: Record<string, Block[]>
  /** By slug. */
  products: Record<string, ProductCard>
  facts: Record<string, ProductFact[]>
  models: Record<string, BlockModel>
  /** Of products that can be put together, the slug of the model; their prices are where it begins. */
  configurable: Record<string, string>
  /** By path. */
  categories: Record<string, BlockCategory>
  /** By the id of the block that shows them: slugs of `products`, in order. */
  lists: Record<string, string[]>
  articles: Record<string, ArticleCard[]>
  company: Setting<'company'> | null
  /** Cache tags: what has to change for any of this to be different, also of what is not there yet. */
  tags: string[]
}

export const emptyData: BlockData = {
  pictures: {},
  videos: {},
  pages: {},
  forms: {},
  snippets: {},
  products: {},
  facts: {},
  models: {},
  configurable: {},
  categories: {},
  lists: {},
  articles: {},
  company: null,
  tags: [],
}

/** The cache tags of a page that shows this. */
export const tagsOfData = ({ tags }: BlockData): string[] => tags
