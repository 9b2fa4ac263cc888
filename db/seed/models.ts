import type { SeedModel } from './models/model'
import { vela50 } from './models/vela-50'
import { vela125 } from './models/vela-125'
import { velaGt } from './models/vela-gt'

/** The scooters that can be put together. */
export const seedModels: SeedModel[] = [vela50, vela125, velaGt]
