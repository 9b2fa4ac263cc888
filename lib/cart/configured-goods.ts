import type { Picture } from '@/lib/assets/asset'
import type { NamedChoice, NamedEntry } from '@/lib/configurator/configuration-words'
import type { Part } from '@/lib/configurator/definition'
import type { DeliveryPromise } from '@/lib/inventory/delivery-promise'

/** What was put together, in the words of one language. */
export type LineConfiguration = {
  /** The model's address. */
  model: string
  version: number
  key: string
  choices: NamedChoice[]
  /** The parts of one unit's price in the market, in minor units; empty when it cannot be had any more. */
  entries: NamedEntry[]
  /** Of one unit. */
  parts: Part[]
  /** Null when it cannot be had any more. */
  delivery: DeliveryPromise | null
  /** The key of the nearest configuration that can be had, where this one cannot. */
  nearest: string | null
}

/** A configuration in a cart, as the published version has it now. */
export type ConfiguredGoods = {
  configuration: LineConfiguration
  /** "Lagoon, Chrome rack". */
  words: string
  picture: Picture | null
  /** What one costs beyond the product itself, in minor units of the market; null when it cannot be had. */
  extra: number | null
}
