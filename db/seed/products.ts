import type { SeedProduct } from './product'
import { care } from './products/care'
import { comfort } from './products/comfort'
import { helmets } from './products/helmets'
import { home } from './products/home'
import { lighting } from './products/lighting'
import { luggage } from './products/luggage'
import { parts } from './products/parts'
import { scooters } from './products/scooters'
import { travel } from './products/travel'

/** Everything that Vela sells. */
export const seedProducts: SeedProduct[] = [
  ...scooters,
  ...helmets,
  ...luggage,
  ...comfort,
  ...parts,
  ...lighting,
  ...care,
  ...travel,
  ...home,
]
