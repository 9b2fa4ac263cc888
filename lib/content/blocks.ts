import type { z } from 'zod'
import { actionBlock } from './blocks/action'
import { articlesBlock } from './blocks/articles'
import { categoryTeaserBlock } from './blocks/category-teaser'
import { columnsBlock } from './blocks/columns'
import { companyFactsBlock } from './blocks/company-facts'
import { comparisonBlock } from './blocks/comparison'
import { configuratorTeaserBlock } from './blocks/configurator-teaser'
import { consentChoicesBlock } from './blocks/consent-choices'
import { countdownBlock } from './blocks/countdown'
import type { BlockDefinition, Needs } from './blocks/definition'
import { embedBlock } from './blocks/embed'
import { factsBlock } from './blocks/facts'
import { faqBlock } from './blocks/faq'
import type { Control } from './blocks/field'
import { formBlock } from './blocks/form'
import { galleryBlock } from './blocks/gallery'
import { heroBlock } from './blocks/hero'
import { hotspotsBlock } from './blocks/hotspots'
import { newsletterBlock } from './blocks/newsletter'
import { pictureBlock } from './blocks/picture'
import { placesBlock } from './blocks/places'
import { productGridBlock } from './blocks/product-grid'
import { productTeaserBlock } from './blocks/product-teaser'
import { quoteBlock } from './blocks/quote'
import { richTextBlock } from './blocks/rich-text'
import { sectionBlock } from './blocks/section'
import { snippetBlock } from './blocks/snippet'
import { storyBlock } from './blocks/story'
import { videoBlock } from './blocks/video'

/** Every kind of block there is, in the order in which the editor offers them within their group. */
export const blocks = {
  hero: heroBlock,
  richText: richTextBlock,
  picture: pictureBlock,
  gallery: galleryBlock,
  hotspots: hotspotsBlock,
  video: videoBlock,
  productGrid: productGridBlock,
  productTeaser: productTeaserBlock,
  categoryTeaser: categoryTeaserBlock,
  comparison: comparisonBlock,
  configuratorTeaser: configuratorTeaserBlock,
  story: storyBlock,
  facts: factsBlock,
  quote: quoteBlock,
  faq: faqBlock,
  countdown: countdownBlock,
  newsletter: newsletterBlock,
  form: formBlock,
  embed: embedBlock,
  columns: columnsBlock,
  section: sectionBlock,
  snippet: snippetBlock,
  action: actionBlock,
  places: placesBlock,
  articles: articlesBlock,
  companyFacts: companyFactsBlock,
  consentChoices: consentChoicesBlock,
} satisfies Record<string, BlockDefinition>

export type BlockType = keyof typeof blocks
export type BlockProps<T extends BlockType> = z.output<(typeof blocks)[T]['schema']>
export type { BlockDefinition, Control, Needs }

export const blockTypes = Object.keys(blocks) as BlockType[]
export const isBlockType = (type: string): type is BlockType => Object.hasOwn(blocks, type)
