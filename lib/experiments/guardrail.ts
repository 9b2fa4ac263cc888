import type { Interval } from './two-proportions'

/**
 * What must not get worse while something else gets better: `harmed` when the interval lies wholly on the bad side of 0, `safe` when it lies
 * wholly above the loss that is still borne, `unclear` until either is known. A test of non-inferiority: Wellek, "Testing
 * Statistical Hypotheses of Equivalence and Noninferiority" (2nd ed. 2010), chapter 2. Give it an always-valid interval, since a
 * guardrail is looked at every day.
 */
export type GuardrailVerdict = 'safe' | 'harmed' | 'unclear'
export type Guardrail = {
  /** The difference that is still borne, at least 0, in the unit of the interval. */ bearable: number
  better: 'more' | 'less'
}

export function guardrailVerdict(interval: Interval | null, { bearable, better }: Guardrail): GuardrailVerdict {
  if (!interval) return 'unclear'
  const [worst, best] = better === 'more' ? interval : [-interval[1], -interval[0]]
  if (best < 0) return 'harmed'
  return worst > -Math.abs(bearable) ? 'safe' : 'unclear'
}
