import type { Block } from './block'

/** What faces without a shop show of a product: itself large, what is said of it, and where to buy it. */
export const blocksOfProduct = (slug: string, words: { buy: string }): Block[] => [
  { id: 'product', type: 'productTeaser', props: { product: slug, layout: 'split', actionLabel: words.buy } },
  { id: 'facts', type: 'comparison', props: { products: [slug] } },
]

/** What they show of a category. */
export const blocksOfCategory = (category: string): Block[] => [
  { id: 'category', type: 'categoryTeaser', props: { items: [{ category }] } },
  { id: 'products', type: 'productGrid', props: { by: 'category', category, most: 24 } },
]

/** What they show of a model: its colours to be touched. */
export const blocksOfModel = (model: string, words: { make: string }): Block[] => [
  { id: 'model', type: 'configuratorTeaser', props: { model, actionLabel: words.make } },
]
