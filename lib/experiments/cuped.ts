import type { Mean } from './mean'

/** A measure (y) beside one of the same visitors from before the experiment (x), as sums over one arm. */
export type PairedMoments = { count: number; y: number; x: number; yy: number; xx: number; xy: number }
export type Reduced = {
  arms: Mean[]
  theta: number /** The share of the variance that is gone, 0 to 1. */
  reduction: number
}

export const noPairs: PairedMoments = { count: 0, y: 0, x: 0, yy: 0, xx: 0, xy: 0 }

export const addPair = (to: PairedMoments, y: number, x: number): PairedMoments => ({
  count: to.count + 1,
  y: to.y + y,
  x: to.x + x,
  yy: to.yy + y * y,
  xx: to.xx + x * x,
  xy: to.xy + x * y,
})

/**
 * The arms' means without what was known before: y - θ(x - x̄), with θ = cov(y, x) / var(x) over all arms. Deng, Xu, Kohavi, Walker,
 * "Improving the Sensitivity of Online Controlled Experiments by Utilizing Pre-Experiment Data", WSDM 2013. The means stay
 * unbiased, since x cannot know the arm. `null` for an arm of fewer than two.
 */
export function reduceVariance(arms: readonly PairedMoments[]): Reduced | null {
  if (!arms.length || arms.some(({ count }) => count < 2)) return null
  const spreads = arms.map(spreadOf)
  const sum = (of: (spread: Spread) => number) => spreads.reduce((total, spread) => total + of(spread), 0)
  const [xx, xy, yy] = [sum((spread) => spread.xx), sum((spread) => spread.xy), sum((spread) => spread.yy)]
  const theta = xx > 0 ? xy / xx : 0
  const overall = arms.reduce((total, arm) => total + arm.x, 0) / arms.reduce((total, arm) => total + arm.count, 0)
  const reduced = arms.map((arm, at): Mean => {
    const spread = spreads[at] ?? { xx: 0, xy: 0, yy: 0 }
    const left = spread.yy - 2 * theta * spread.xy + theta * theta * spread.xx
    const mean = arm.y / arm.count - theta * (arm.x / arm.count - overall)
    return { count: arm.count, mean, variance: Math.max(0, left) / (arm.count - 1) }
  })
  return { arms: reduced, theta, reduction: xx > 0 && yy > 0 ? Math.min(1, (xy * xy) / (xx * yy)) : 0 }
}

type Spread = { xx: number; xy: number; yy: number }

/** Sums of squares about the means of the arm. */
const spreadOf = ({ count, y, x, yy, xx, xy }: PairedMoments): Spread => ({
  xx: Math.max(0, xx - (x * x) / count),
  xy: xy - (x * y) / count,
  yy: Math.max(0, yy - (y * y) / count),
})
