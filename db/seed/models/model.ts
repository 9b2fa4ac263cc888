import type { MarketCode } from '../../../lib/kernel/channel'
import type { Localized } from '../../../lib/kernel/locale'

/** A model of the demo company as data: a `ModelDefinition` whose pictures are named by their files. */
export type SeedModel = {
  slug: string
  /** The product that is put together. */
  product: string
  steps: { code: string; label: Localized }[]
  features: SeedFeature[]
  rules: SeedRule[]
  editions: { code: string; label: Localized; about: Localized; choices: Record<string, string> }[]
  packages: SeedPackage[]
  needs: {
    code: string
    question: Localized
    answers: { code: string; label: Localized; choices: Record<string, string> }[]
  }[]
  facts: unknown[]
  pictures: {
    width: number
    height: number
    ground: { centre: number; colours: [string, string, string] }
    angles: { code: string; label: Localized }[]
    layers: SeedLayer[]
  }
  /** Slugs of what fits it, with the condition on its choices. */
  accessories: { product: string; condition?: string }[]
}

export type SeedFeature = {
  code: string
  label: Localized
  about?: Localized
  step: string
  shown: 'colour' | 'picture' | 'list' | 'switch'
  values: SeedValue[]
  default: string
}

export type SeedValue = {
  code: string
  label: Localized
  about?: Localized
  swatch?: string
  paint?: string
  /** A file of `pictures`. Features that are shown as pictures have theirs in `pictures/choices`. */
  picture?: string
  surcharge?: Record<MarketCode, number>
  numbers?: Record<string, number>
  parts?: { sku: string; quantity: number }[]
  leadDays?: number
}

export type SeedPackage = {
  code: string
  label: Localized
  about: Localized
  choices: Record<string, string>
  reduction: Record<MarketCode, number>
}

export type SeedRule = { label: Localized } & (
  | { type: 'expression'; expression: string }
  | { type: 'requires'; when: string; needs: string }
  | { type: 'excludes'; of: string[] }
  | { type: 'cardinality'; of: string[]; min?: number; max?: number }
  | { type: 'table'; scope: string[]; tuples: string[][]; forbidden?: boolean }
)

/** `asset` and `white` are files of `pictures/layers`; where they lie is in its `layers.json`. */
export type SeedLayer = {
  angle: string
  asset: string
  order: number
  when?: string
  tint?: { feature: string; white: string }
}
