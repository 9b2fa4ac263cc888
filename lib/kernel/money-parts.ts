/** Exact arithmetic on whole minor units: no float ever holds money. Rates are whole millionths (8.1% is 81000). */

export const WHOLE = 1_000_000

/**
 * amount × numerator ÷ denominator (> 0), rounded once, half away from zero. Exact however large the product is.
 * Throws RangeError for what is not whole, so that no NaN reaches an invoice.
 */
export function proportion(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator
  if ([amount, numerator, denominator, product].every(Number.isSafeInteger)) {
    const rest = Math.abs(product) % denominator
    const whole = (Math.abs(product) - rest) / denominator
    return Math.sign(product) * (whole + (rest >= denominator - rest ? 1 : 0)) + 0
  }
  const exact = BigInt(amount) * BigInt(numerator)
  const size = exact < 0n ? -exact : exact
  const by = BigInt(denominator)
  const rounded = (size * 2n + by) / (by * 2n)
  return Number(exact < 0n ? -rounded : rounded) + 0
}

/** So many millionths of an amount. */
export const share = (amount: number, millionths: number): number => proportion(amount, millionths, WHOLE)

/**
 * Divides an amount by weights (not negative) so that the parts make the whole: each gets its exact share rounded
 * towards zero, and the units left over go to the largest remainders, the earlier first. Equal parts when no weight
 * is above zero. Source: largest remainder method (Hamilton).
 */
export function allocate(amount: number, weights: readonly number[]): number[] {
  if (!weights.length) return []
  if (weights.some((weight) => weight < 0)) throw new RangeError('Weights must not be negative')
  const usable = weights.some(Boolean) ? weights : weights.map(() => 1)
  const sum = usable.reduce((total, weight) => total + weight, 0)
  const size = Math.abs(amount)
  const shares = Number.isSafeInteger(size * sum)
    ? usable.map((weight) => divide(size * weight, sum))
    : large(size, usable)
  let left = shares.reduce((rest, { whole }) => rest - whole, size)
  const byRest = shares.map((_, index) => index).sort((a, b) => shares[b]!.rest - shares[a]!.rest || a - b)
  for (const index of byRest) {
    if (left-- <= 0) break
    shares[index]!.whole++
  }
  const sign = amount < 0 ? -1 : 1
  return shares.map(({ whole }) => sign * whole + 0)
}

const divide = (product: number, by: number) => ({ whole: (product - (product % by)) / by, rest: product % by })

/** The same division where products are beyond what floats hold exactly. Remainders become their ranks. */
function large(size: number, weights: readonly number[]) {
  const exact = weights.map(BigInt)
  const sum = exact.reduce((total, weight) => total + weight, 0n)
  const rests = exact.map((weight) => (BigInt(size) * weight) % sum)
  const ranks = [...new Set(rests)].sort((a, b) => (a < b ? -1 : 1))
  return exact.map((weight, index) => ({
    whole: Number((BigInt(size) * weight) / sum),
    rest: ranks.indexOf(rests[index] as bigint),
  }))
}

/**
 * The same with a most that each part may be (weights and caps not negative): what does not fit into one part goes to
 * the others by their weights. Parts sum up to the amount or, when that is more, to all the caps.
 */
export function allocateUpTo(amount: number, weights: readonly number[], caps: readonly number[]): number[] {
  const result = weights.map(() => 0)
  let open = weights.map((_, index) => index).filter((index) => caps[index]! > 0)
  let left = amount
  while (left > 0 && open.length) {
    const tried = allocate(
      left,
      open.map((index) => weights[index]!),
    )
    const full = open.filter((index, at) => tried[at]! >= caps[index]!)
    // Only those that are full are settled; the others' shares change with what these could not take.
    const settled = full.length ? full : open
    for (const index of settled) {
      result[index] = full.length ? caps[index]! : tried[open.indexOf(index)]!
      left -= result[index]
    }
    open = open.filter((index) => !settled.includes(index))
  }
  return result
}
