import { probabilityBetter } from './beta-comparison'
import { sampleRatioP } from './sample-ratio'
import { compareProportions, type Interval, type Rate, visitorsPerArm } from './two-proportions'

/** What the command line prints of two arms; the names are its contract. `null` where a figure is not defined. */
export type ExperimentFigures = {
  diff: number | null
  z: number | null
  p: number | null
  ci: Interval | null
  prob_b_better: number | null
  n_per_arm: number | null
  srm_p: number | null
}

/** Every figure of two arms that share the visitors equally. Sources stand with each function. */
export function figuresOf(a: Rate, b: Rate): ExperimentFigures {
  const { difference, z, p, interval } = compareProportions(a, b)
  return {
    diff: difference,
    z,
    p,
    ci: interval,
    prob_b_better: probabilityBetter(a, b),
    n_per_arm: visitorsPerArm(a, b),
    srm_p: sampleRatioP([a.visitors, b.visitors]),
  }
}
