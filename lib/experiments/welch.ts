import type { Mean } from './mean'
import { studentQuantile, studentTwoSided } from './special-functions'
import type { Interval } from './two-proportions'

export type MeanComparison = {
  difference: number
  error: number
  degrees: number
  t: number
  p: number
  interval: Interval
}

/**
 * The difference of two means (b minus a), as of revenue or margin per visitor, whose variances need not be equal: Welch's t with the
 * degrees of freedom of Welch and Satterthwaite, and an interval from Student's t. Welch, "The generalization of
 * Student's problem when several different population variances are involved", Biometrika 34 (1947). `null` where neither varies.
 */
export function compareMeans(a: Mean, b: Mean, level = 0.05): MeanComparison | null {
  const [ofA, ofB] = [a.variance / a.count, b.variance / b.count]
  const error = Math.sqrt(ofA + ofB)
  if (!(error > 0)) return null
  const degrees = (ofA + ofB) ** 2 / (ofA ** 2 / (a.count - 1) + ofB ** 2 / (b.count - 1))
  const difference = b.mean - a.mean
  const t = difference / error
  const half = studentQuantile(1 - level / 2, degrees) * error
  return {
    difference,
    error,
    degrees,
    t,
    p: studentTwoSided(t, degrees),
    interval: [difference - half, difference + half],
  }
}
