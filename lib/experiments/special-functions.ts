// Distributions that the statistics stand on, each from its published formula and tested against published tables to 1e-9.
// A&S: Abramowitz and Stegun, Handbook of Mathematical Functions (1964). DLMF: dlmf.nist.gov.

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)
const TINY = 1e-300
const CLOSE = 1e-16
const MOST_TURNS = 20_000

/** ln Γ(x) for x > 0: Stirling's series (A&S 6.1.41), from 15 on; below, by Γ(x + 1) = xΓ(x). */
export function logGamma(x: number): number {
  let product = 1
  let shifted = x
  for (; shifted < 15; shifted++) product *= shifted
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirling(shifted) - Math.log(product)
}

/** ln B(a, b) without the loss of digits that three large logarithms of Γ would bring. A&S 6.2.2 with 6.1.41. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a]
  const sum = small + large
  if (large < 15) return logGamma(small) + logGamma(large) - logGamma(sum)
  const rest = (large - 0.5) * Math.log1p(-small / sum) + stirling(large) - stirling(sum)
  if (small < 15) return logGamma(small) + small - small * Math.log(sum) + rest
  return (small - 0.5) * Math.log(small / sum) - 0.5 * Math.log(sum) + HALF_LOG_TWO_PI + stirling(small) + rest
}

/** What Stirling's formula leaves over, for x >= 15. */
function stirling(x: number): number {
  const square = 1 / (x * x)
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / x
}

/**
 * I_x(a, b), the distribution function of Beta(a, b): continued fraction DLMF 8.17.22 by Lentz's method. `rest` is 1 - x,
 * for who knows it more exactly than by subtracting.
 */
export function incompleteBeta(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(rest, b, a, x)
  return betaBelow(x, a, b, rest)
}

function betaBelow(x: number, a: number, b: number, rest: number): number {
  const front = Math.exp(a * Math.log(x) + b * Math.log(rest) - logBeta(a, b)) / a
  return (
    front *
    fraction((turn) => {
      const m = Math.floor(turn / 2)
      if (turn % 2) return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
      return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    })
  )
}

/** 1 / (1 + d1 / (1 + d2 / (1 + …))) */
function fraction(part: (turn: number) => number): number {
  let c = 1
  let d = 0
  let value = 1
  for (let turn = 1; turn < MOST_TURNS; turn++) {
    const step = part(turn)
    d = 1 / awayFromZero(1 + step * d)
    c = awayFromZero(1 + step / c)
    value *= c * d
    if (Math.abs(c * d - 1) < CLOSE) break
  }
  return 1 / value
}

const awayFromZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)

/** Q(a, x) = Γ(a, x) / Γ(a): the series A&S 6.5.29 below the mean, the continued fraction A&S 6.5.31 above. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * gammaSeries(a, x) : front * gammaFraction(a, x)
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TURNS && term > sum * CLOSE; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let value = d
  for (let n = 1; n < MOST_TURNS; n++) {
    const step = -n * (n - a)
    b += 2
    d = 1 / awayFromZero(step * d + b)
    c = awayFromZero(b + step / c)
    value *= d * c
    if (Math.abs(d * c - 1) < CLOSE) break
  }
  return value
}

/** The chance that a χ² of so many degrees of freedom is at least x. A&S 26.4.19. */
export const chiSquareUpper = (x: number, degrees: number): number => incompleteGamma(degrees / 2, x / 2)

/** The chance that a standard normal is at least z away from 0, on either side. A&S 26.2.29, 6.5.17. */
export const normalTwoSided = (z: number): number => incompleteGamma(0.5, (z * z) / 2)

/** Φ(z), exact in both tails. */
export const normalBelow = (z: number): number => (z < 0 ? normalTwoSided(z) / 2 : 1 - normalTwoSided(z) / 2)

/** The chance that Student's t is at least t away from 0, on either side. A&S 26.7.1, 26.5.27. */
export function studentTwoSided(t: number, degrees: number): number {
  const square = t * t
  return incompleteBeta(degrees / (degrees + square), degrees / 2, 0.5, square / (degrees + square))
}

/** z with Φ(z) = p, for 0 < p < 1. */
export const normalQuantile = (p: number): number => quantile(p, normalTwoSided)

/** t with P(T <= t) = p, for 0 < p < 1. */
export const studentQuantile = (p: number, degrees: number): number => quantile(p, (t) => studentTwoSided(t, degrees))

/** Bisection on the two-sided tail, which falls from 1 to 0: slower than a clever start, and never wrong. */
function quantile(p: number, twoSided: (at: number) => number): number {
  const tail = 2 * Math.min(p, 1 - p)
  if (tail === 1) return 0
  if (!(tail > 0)) return p > 0.5 ? Number.POSITIVE_INFINITY : p < 0.5 ? Number.NEGATIVE_INFINITY : Number.NaN
  let high = 1
  while (twoSided(high) > tail) high *= 2
  let low = 0
  for (let turn = 0; turn < 200 && low < high; turn++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (twoSided(middle) > tail) low = middle
    else high = middle
  }
  return p < 0.5 ? -high : high
}
