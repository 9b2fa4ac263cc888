import type { CampaignPrice } from '@/lib/cart/campaign-price'
import type { ReadFact } from '@/lib/configurator/configuration-facts'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { Choices, Expression } from '@/lib/configurator/expression'
import type { PicturePlan } from '@/lib/configurator/picture-plan'
import type { Supply } from '@/lib/inventory/delivery-promise'
import type { MarketCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'

/** A model as the shop shows it in one storefront: its words in one language, its prices of one market. */
export type ModelView = {
  slug: string
  version: number
  name: string
  storefront: string
  /** '/de-ch/configure/vela-gt' */
  home: string
  market: MarketCode
  locale: Locale
  /** "de-CH" */
  language: string
  timeZone: string
  definition: Pick<ModelDefinition, 'steps' | 'features' | 'packages' | 'needs'>
  /** By feature, the values that are not sold here, and the sentence that says so. */
  unsold: { values: Record<string, string[]>; says: string }
  /** By the place of the rule: why it forbids what it forbids; empty where nobody said it. */
  reasons: string[]
  constraints: SentConstraint[]
  facts: ReadFact[]
  pictures: PicturePlan
  base: { amount: number; currency: string; regular?: number; lowest30?: number }
  /** Promotions run that need no code: the server knows what they make of each price. */
  hasCampaigns: boolean
  instalments: { months: number; rate: number }
  delivery: { works: { buildDays: number; restockDays: number }; shippingDays: number; supply: [string, Supply][] }
  editions: Edition[]
}

/** A rule as it travels: numbers of values in plain lists. */
export type SentConstraint =
  | { kind: 'expression'; expression: Expression; features: string[] }
  | { kind: 'table'; scope: string[]; tuples: number[][]; forbidden: boolean }

/** A ready-made beginning. */
export type Edition = {
  code: string
  name: string
  about: string
  key: string
  choices: Choices
  picture: string
  price: string
}

/** The configuration of the address, as the server made it. */
export type FirstView = {
  key: string
  own: Choices
  choices: Choices
  /** What its own choices cost beside the model, minor units. */
  price: number
  offers: ShownOffers
  /** By angle, the name of the composed picture. */
  pictures: Record<string, string>
  campaign: CampaignPrice | null
}

export type ShownRefusal = {
  /** In words: the rules that forbid it, or what it collides with. */
  reasons: string[]
  repair: {
    key: string
    choices: Choices
    difference: number
    changes: { label: string; from: string; to: string }[]
  } | null
}
/** Where a click on a value leads. `refused` says why it leads nowhere, as soon as that is known. */
export type ShownOffer = { key: string; difference: number; also: string[] } | { refused: ShownRefusal | null }
export type ShownOffers = Record<string, Record<string, ShownOffer>>

export type ConfiguratorWords = Record<
  | 'renewed'
  | 'picture'
  | 'angles'
  | 'zoom'
  | 'zoomOut'
  | 'undo'
  | 'redo'
  | 'editions'
  | 'needs'
  | 'needsText'
  | 'steps'
  | 'included'
  | 'also'
  | 'refusedMark'
  | 'refused'
  | 'never'
  | 'change'
  | 'take'
  | 'takeWith'
  | 'leave'
  | 'total'
  | 'lowest'
  | 'monthly'
  | 'monthlyTerms'
  | 'priceDetails'
  | 'delivery'
  | 'deliveryDays'
  | 'addToCart'
  | 'added'
  | 'toCart'
  | 'share'
  | 'copy'
  | 'copied'
  | 'mail'
  | 'mailSubject'
  | 'pdf'
  | 'qr'
  | 'save'
  | 'saveName'
  | 'saved'
  | 'savedInAccount'
  | 'allSaved'
  | 'signInToKeep'
  | 'savedGone'
  | 'savedBefore'
  | 'compare'
  | 'open'
  | 'remove'
  | 'close'
  | 'legal',
  string
>
