import type { Locale, Localized } from '@/lib/kernel/locale'
import { ownOf, placesOf } from './block-places'
import { needsOf } from './block-tree'
import type { PageContent } from './page'
import { readabilityOf } from './readability'
import { wordsOf } from './words'

/** What is wrong with a page before it is published. Errors keep it from being published, hints do not. */
export type PublishCheck = {
  level: 'error' | 'hint'
  key: CheckKey
  /** The block that it is about; empty for the whole page. */
  block: string
  /** Values for the sentence. */
  params: Record<string, string | number>
}

export type CheckKey =
  | 'altMissing'
  | 'pictureGone'
  | 'linkGone'
  | 'linkHidden'
  | 'headingOrder'
  | 'hardToRead'
  | 'titleLong'
  | 'titleShort'
  | 'descriptionMissing'
  | 'descriptionLong'
  | 'descriptionShort'
  | 'empty'

/** What a page shows of other things, as far as it is there. */
export type Surroundings = {
  /** Pictures by id: their alternative text, or that they need none. */
  pictures: ReadonlyMap<string, { alt: Localized; isDecorative: boolean }>
  /** "page page_x" → whether the public finds it; absent when there is no such thing. */
  targets: ReadonlyMap<string, boolean>
}

/** Lengths that search engines show; in signs. */
export const seoLengths = { title: { least: 25, most: 60 }, description: { least: 70, most: 160 } }

export function checkContent(content: PageContent, locale: Locale, around: Surroundings): PublishCheck[] {
  const found: PublishCheck[] = []
  const say = (level: PublishCheck['level'], key: CheckKey, block = '', params: PublishCheck['params'] = {}) =>
    found.push({ level, key, block, params })
  const places = placesOf(content.blocks)
  for (const { block } of places) {
    const { assets, products, categories, models, pages, forms } = needsOf([{ ...block, props: ownOf(block).props }])
    for (const id of assets) {
      const picture = around.pictures.get(id)
      if (!picture) say('error', 'pictureGone', block.id)
      else if (!picture.isDecorative && !picture.alt[locale]) say('error', 'altMissing', block.id)
    }
    const targets = { product: products, category: categories, model: models, page: pages, form: forms }
    for (const [kind, names] of Object.entries(targets))
      for (const name of names) {
        const isShown = around.targets.get(`${kind} ${name}`)
        if (isShown === undefined) say('error', 'linkGone', block.id, { kind, name })
        else if (!isShown) say('hint', 'linkHidden', block.id, { kind, name })
      }
  }
  for (const block of skippedHeadings(content)) say('hint', 'headingOrder', block)
  const words = wordsOf(content.blocks)
  if (!places.length) say('hint', 'empty')
  const readability = readabilityOf(words, locale)
  if (readability?.level === 'hard') say('hint', 'hardToRead', '', { value: readability.value })
  checkSeo(content, say)
  return found
}

function checkSeo(
  { title, seo }: PageContent,
  say: (level: 'hint', key: CheckKey, block: string, params?: PublishCheck['params']) => void,
) {
  const shown = seo.title || title
  if (seo.isHidden) return
  if (shown.length > seoLengths.title.most) say('hint', 'titleLong', '', { most: seoLengths.title.most })
  if (shown.length < 10) say('hint', 'titleShort', '')
  if (!seo.description) say('hint', 'descriptionMissing', '')
  else if (seo.description.length > seoLengths.description.most)
    say('hint', 'descriptionLong', '', { most: seoLengths.description.most })
  else if (seo.description.length < seoLengths.description.least)
    say('hint', 'descriptionShort', '', { least: seoLengths.description.least })
}

/** Blocks in which a heading leaves out a level, as who listens to the page notices. A title is below the one around it. */
function skippedHeadings({ blocks }: PageContent): string[] {
  let last = 1
  const skipped: string[] = []
  for (const { block, depth } of placesOf(blocks)) {
    const levels: number[] =
      typeof block.props.title === 'string' && block.props.title ? [Math.min(2 + depth, last + 1)] : []
    const html = Object.values(ownOf(block).props)
      .filter((value) => typeof value === 'string')
      .join(' ')
    for (const [, level] of html.matchAll(/<h([2-6])\b/g)) levels.push(Number(level))
    for (const level of levels) {
      if (level > last + 1 && !skipped.includes(block.id)) skipped.push(block.id)
      last = level
    }
  }
  return skipped
}
