import { chiSquareUpper } from './special-functions'

/** Below this the split is broken, not unlucky: whatever the figures say is not to be believed. */
const ALARM = 0.001

/**
 * How likely a split as uneven as this is if the arms were meant to get these shares (equal ones unless said): Pearson's
 * χ² with one degree of freedom less than there are arms. Pearson (1900); as a check of experiments: Fabijan et al., "Diagnosing
 * Sample Ratio Mismatch in Online Controlled Experiments", KDD 2019. `null` where nobody came.
 */
export function sampleRatioP(
  visitors: readonly number[],
  weights: readonly number[] = visitors.map(() => 1),
): number | null {
  const total = sum(visitors)
  const weight = sum(weights)
  if (visitors.length < 2 || !total || weights.some((each) => !(each > 0))) return null
  const distance = sum(
    visitors.map((seen, arm) => {
      const expected = (total * (weights[arm] ?? 0)) / weight
      return (seen - expected) ** 2 / expected
    }),
  )
  return chiSquareUpper(distance, visitors.length - 1)
}

export const isRatioBroken = (p: number | null): boolean => p !== null && p < ALARM

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
