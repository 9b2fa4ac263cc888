import type { SeedModel } from './model'

/** What fits each of the scooters, however it is equipped. */
export const fitsEvery: SeedModel['accessories'] = [
  'headlamp',
  'indicators',
  'chrome-horn',
  'leather-grips',
  'round-mirrors',
  'whitewall-tyre',
  'twin-shocks',
  'spark-plugs',
  'engine-oil',
  'tool-roll',
  'pressure-gauge',
].map((product) => ({ product }))
