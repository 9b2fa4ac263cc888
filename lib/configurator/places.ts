import type { Places } from './diagram/build'
import type { Feature } from './model'

/** Where each feature stands, when they stand in this order. */
export const placesOf = (features: Feature[]): Places =>
  new Map(
    features.map(({ code, values }, level) => [
      code,
      { level, values: new Map(values.map((value, number) => [value, number])) },
    ]),
  )
