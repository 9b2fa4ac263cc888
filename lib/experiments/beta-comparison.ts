import type { Rate } from './two-proportions'

/** What is smaller than this beside the greatest term is left out of a sum. */
const NEGLIGIBLE = 1e-40

/**
 * The exact probability that b's true rate is above a's, each known by Beta(1 + conversions, 1 + misses): the uniform
 * prior and what was seen. The closed sum of Evan Miller, "Formulas for Bayesian A/B Testing" (2014), in the finite form that
 * A&S 26.5.24 gives it: P(B > A) = P(J <= αB - 1) for a beta-binomial J of αB + βB - 1 draws under Beta(αA, βA). Its terms
 * are added from the greatest outwards by their ratio, so no logarithm of Γ is rounded and millions of visitors take
 * milliseconds. Defined for no visitors, too: then the prior speaks.
 */
export function probabilityBetter(a: Rate, b: Rate): number {
  // The arm with fewer visitors gives the shorter sum; seen from the other side it is the rest of 1.
  const [below, above] = a.visitors < b.visitors ? splitSum(b, a) : splitSum(a, b)
  return (a.visitors < b.visitors ? above : below) / (below + above)
}

/** What lies below and above: of the beta-binomial by `drawn` under the posterior of `known`. */
function splitSum(known: Rate, drawn: Rate): [below: number, above: number] {
  const alpha = 1 + known.conversions
  const beta = 1 + known.visitors - known.conversions
  const draws = drawn.visitors + 1
  const last = drawn.conversions
  const ratio = (j: number) => ((draws - j) / (j + 1)) * ((alpha + j) / (beta + draws - j - 1))
  const start = modeOf(ratio, draws)
  let below = 0
  let above = 0
  const add = (j: number, term: number) => {
    if (j <= last) below += term
    else above += term
  }
  for (let j = start, term = 1; j <= draws && term > NEGLIGIBLE; term *= ratio(j), j++) add(j, term)
  for (let j = start, term = 1; j > 0; j--) {
    term /= ratio(j - 1)
    if (term < NEGLIGIBLE) break
    add(j - 1, term)
  }
  return [below, above]
}

/** The first place from which the terms fall: they rise, then fall, since neither α nor β is below 1. */
function modeOf(ratio: (j: number) => number, draws: number): number {
  let low = 0
  let high = draws
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (ratio(middle) > 1) low = middle + 1
    else high = middle
  }
  return low
}
