import type { Interval } from './two-proportions'

const LEVEL = 0.05

/** A difference with its standard error, as either comparison makes it, and the visitors of all arms. */
export type Estimate = { difference: number; error: number; visitors: number }

/**
 * An interval that holds at every look at once, so that an experiment may be watched daily and ended when it pleases: the asymptotic
 * confidence sequence of the normal mixture, μ ± σ √(2(nρ² + 1) / (n²ρ²) · ln(√(nρ² + 1) / α)). Waudby-Smith, Arbour, Sinha,
 * Kennedy, Ramdas, "Time-uniform central limit theory and asymptotic confidence sequences", Annals of Statistics 52 (2024), theorem 2.2, after
 * Robbins (1970) and Howard et al. (2021). It is narrowest about `planned` visitors. `null` before anybody came.
 */
export function alwaysValidInterval(estimate: Estimate, planned: number, level = LEVEL): Interval | null {
  const { difference, error, visitors } = estimate
  if (!(visitors > 0) || !Number.isFinite(error)) return null
  const growth = visitors * rhoSquare(planned, level) + 1
  // σ² / n is the square of the standard error.
  const half = error * Math.sqrt((2 * growth * Math.log(Math.sqrt(growth) / level)) / (growth - 1))
  return [difference - half, difference + half]
}

/** The p that goes with it: below 0.05 as soon as the 95 % interval leaves 0 out, and valid at every look. */
export function alwaysValidP({ difference, error, visitors }: Estimate, planned: number, level = LEVEL): number | null {
  if (!(visitors > 0) || !(error > 0)) return null
  const growth = visitors * rhoSquare(planned, level) + 1
  const evidence = (0.5 * (difference / error) ** 2 * (growth - 1)) / growth
  return Math.min(1, Math.sqrt(growth) * Math.exp(-evidence))
}

/** The ρ² that makes the interval narrowest when so many have come: there, appendix B.2. */
const rhoSquare = (planned: number, level: number): number => {
  const log = -2 * Math.log(level)
  return (log + Math.log(log + 1)) / Math.max(1, planned)
}
