import { normalQuantile, normalTwoSided } from './special-functions'

/** How many did it, of how many who could. */
export type Rate = { conversions: number; visitors: number }
export type Interval = [low: number, high: number]
export type Proportions = { difference: number | null; z: number | null; p: number | null; interval: Interval | null }

const LEVEL = 0.05
const POWER = 0.8

/**
 * The difference of two rates (b minus a): z by the pooled variance with its two-sided p, and the 95 % interval by the
 * unpooled one. Fleiss, Levin, Paik, "Statistical Methods for Rates and Proportions" (3rd ed. 2003), sections 3.2 and 3.3, without
 * correction for continuity. `null` where nobody came, z and p also where all or none converted.
 */
export function compareProportions(a: Rate, b: Rate): Proportions {
  if (!a.visitors || !b.visitors) return { difference: null, z: null, p: null, interval: null }
  const difference = b.conversions / b.visitors - a.conversions / a.visitors
  const pooled = (a.conversions + b.conversions) / (a.visitors + b.visitors)
  const pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / a.visitors + 1 / b.visitors))
  const z = pooledError > 0 ? difference / pooledError : null
  const half = normalQuantile(1 - LEVEL / 2) * Math.sqrt(varianceOf(a) / a.visitors + varianceOf(b) / b.visitors)
  const interval: Interval = [difference - half, difference + half]
  return { difference, z, p: z === null ? null : normalTwoSided(z), interval }
}

/**
 * Visitors that each of two arms needs to find the difference between these two rates: two-sided at 5 %, with 80 % power,
 * n = (z_0.975 + z_0.8)² (p1(1 - p1) + p2(1 - p2)) / (p2 - p1)², rounded up. Chow, Shao, Wang, Lokhnygina, "Sample Size
 * Calculations in Clinical Research" (3rd ed. 2018), section 4.2. `null` where there is no difference to find.
 */
export function visitorsPerArm(a: Rate, b: Rate, level = LEVEL, power = POWER): number | null {
  if (!a.visitors || !b.visitors) return null
  const difference = b.conversions / b.visitors - a.conversions / a.visitors
  if (Math.abs(difference) < Number.EPSILON) return null
  const quantiles = normalQuantile(1 - level / 2) + normalQuantile(power)
  const exact = ((quantiles / difference) ** 2 * (varianceOf(a) + varianceOf(b))) as number
  // One of each arm is the least that can be compared.
  return Math.max(1, Math.ceil(exact))
}

function varianceOf({ conversions, visitors }: Rate): number {
  const rate = conversions / visitors
  return rate * (1 - rate)
}
