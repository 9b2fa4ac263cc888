import type { BlockType } from '@/lib/content/blocks'
import { Action } from './action'
import { Articles } from './articles'
import { CategoryTeaser } from './category-teaser'
import { Columns } from './columns'
import { CompanyFacts } from './company-facts'
import { Comparison } from './comparison'
import { ConfiguratorTeaser } from './configurator-teaser'
import { ConsentChoices } from './consent-choices'
import { Countdown } from './countdown'
import { Embed } from './embed'
import { Facts } from './facts'
import { Faq } from './faq'
import { FormBlock } from './form-block'
import type { Renderer } from './frame'
import { Gallery } from './gallery'
import { Hero } from './hero'
import { Hotspots } from './hotspots'
import { Newsletter } from './newsletter'
import { PictureBlock } from './picture-block'
import { Places } from './places'
import { ProductGrid } from './product-grid'
import { ProductTeaser } from './product-teaser'
import { Quote } from './quote'
import { RichTextBlock } from './rich-text-block'
import { Section } from './section'
import { Snippet } from './snippet'
import { Story } from './story'
import { VideoBlock } from './video-block'

/** How each block looks on a page of the shop. One that is missing here does not compile. */
export const renderers: { [T in BlockType]: Renderer<T> } = {
  hero: Hero,
  richText: RichTextBlock,
  picture: PictureBlock,
  gallery: Gallery,
  hotspots: Hotspots,
  video: VideoBlock,
  productGrid: ProductGrid,
  productTeaser: ProductTeaser,
  categoryTeaser: CategoryTeaser,
  comparison: Comparison,
  configuratorTeaser: ConfiguratorTeaser,
  story: Story,
  facts: Facts,
  quote: Quote,
  faq: Faq,
  countdown: Countdown,
  newsletter: Newsletter,
  form: FormBlock,
  embed: Embed,
  columns: Columns,
  section: Section,
  snippet: Snippet,
  action: Action,
  places: Places,
  articles: Articles,
  companyFacts: CompanyFacts,
  consentChoices: ConsentChoices,
}
