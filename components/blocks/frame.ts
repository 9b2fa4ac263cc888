import type { ReactNode } from 'react'
import type { Block } from '@/lib/content/block'
import type { BlockData } from '@/lib/content/block-data'
import type { Known } from '@/lib/content/block-tree'
import type { BlockType } from '@/lib/content/blocks'
import { hrefOf } from '@/lib/content/link'
import type { LinkTarget } from '@/lib/content/menu'
import type { Channel } from '@/lib/kernel/channel'
import type { FormAction } from '@/lib/kernel/form'
import type { CardWords } from '../catalog/product-card'
import type { PriceWords } from '../ui/price'

/** The code's own words within blocks: `texts(channel, 'blocks').shown`. */
export type BlockWords = {
  price: PriceWords
  card: CardWords
  yes: string
  no: string
  stars: string
  compared: string
  see: string
  video: string
  elsewhere: string
  embed: { note: string; load: string; elsewhere: string; frame: string }
  countdown: { days: string; hours: string; minutes: string; seconds: string; until: string }
  form: { optional: string; choose: string; leaveEmpty: string; confirm: string; onlyIf: string }
  company: { managing: string; register: string; vatId: string; email: string; phone: string }
  consent: ConsentWords
}
type Purposes = 'functional' | 'statistics' | 'marketing'
export type ConsentWords = Record<
  'necessary' | 'necessaryText' | Purposes | `${Purposes}Text` | 'save' | 'saved' | 'intro',
  string
>

/** What blocks may do where they are shown; what is missing is shown, but does nothing (in an editor). */
export type BlockActions = {
  sendForm?: FormAction<{ confirms: boolean }>
  chooseConsent?: (form: FormData) => Promise<void>
}

/** Where a block stands, and everything around it that it needs. Each slot gets one of its own. */
export type Frame = {
  data: BlockData
  channel: Channel
  /** What addresses begin with: "/de-ch"; on a kiosk its own. */
  home: string
  words: BlockWords
  /** What it is shown on: the same components, less what cannot be there. */
  face: 'web' | 'kiosk'
  /** Where the page is on the web, for those who take it along: whole. */
  address: string
  actions: BlockActions
  /** The page (or snippet) whose blocks these are. */
  page: string
  /** ISO 8601. */
  now: string
  /** The heading of a block here: 1 for the first of a page, 2 on a page, 3 in a section that has a heading. */
  level: number
  /** Within columns or a section: no margins of its own. */
  isInset: boolean
  /** How wide a picture of full width is here, as `sizes` of an image. */
  sizes: string
  /** The first block of a page: its picture is loaded at once. */
  isFirst: boolean
  render: (blocks: readonly Block[], within?: Partial<Frame>) => ReactNode
}

export type Renderer<T extends BlockType> = (shown: Pick<Known<T>, 'id' | 'props'> & { frame: Frame }) => ReactNode

export const linkOf = (target: LinkTarget | null, { home, data }: Frame) => hrefOf(target, home, data.pages)
