import type { MarketCode } from '../../../lib/kernel/channel'
import type { Localized } from '../../../lib/kernel/locale'

/** The same in each language. In a property of a block it becomes the text of the page's language. */

export const say = (en: string, de: string, pl: string): Required<Localized> => ({ en, de, pl })
/** Properties name what is not known before it is laid: pictures by their file, pages and forms by their key. */
export const asset = (file: string) => ({ asset: `${file}.webp` })
export const toPage = (key: string) => ({ to: 'page', page: { page: key } })
export const form = (key: string) => ({ form: key })

export type SeedBlock = {
  type: string
  props: Record<string, unknown>
  only?: MarketCode[]
  locked?: boolean
}

export type SeedPage = {
  /** The code links to those of the home page and of legal notes; others only find each other by it here. */
  key: string
  kind?: 'page' | 'article' | 'snippet' | 'template'
  parent?: string
  slug: Localized
  title: Localized
  description: Localized
  picture?: { asset: string }
  blocks: SeedBlock[]
}

export const block = (type: string, props: Record<string, unknown>, only?: MarketCode[]): SeedBlock => ({
  type,
  props,
  ...(only && { only }),
})
