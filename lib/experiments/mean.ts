/** What is kept of a measure of each visitor: enough for every figure, and two of them can be added up. */
export type Moments = { count: number; sum: number; squares: number }
export type Mean = { count: number; mean: number; variance: number }

export const noMoments: Moments = { count: 0, sum: 0, squares: 0 }

export const addValue = ({ count, sum, squares }: Moments, value: number): Moments => ({
  count: count + 1,
  sum: sum + value,
  squares: squares + value * value,
})

/** Mean and unbiased variance; `null` for fewer than two values, of which no variance is known. */
export function meanOf({ count, sum, squares }: Moments): Mean | null {
  if (count < 2) return null
  const mean = sum / count
  return { count, mean, variance: Math.max(0, (squares - sum * mean) / (count - 1)) }
}
