import { bucketOf } from './hash'

/** From (included) to (excluded), both between 0 and 1. */
export type Range = readonly [from: number, to: number]
/** One of several experiments that share a traffic: whoever is in one of them is in none of the others. */
export type Namespace = readonly [id: string, from: number, to: number]
/** A wider form of a namespace: several ranges, over another attribute where wanted. */
export type Filter = { seed: string; ranges: readonly Range[]; attribute?: string; hashVersion?: number }
/** The share of people, over all experiments and channels, who see none of it, so that the whole can be measured. */
export type Holdout = { seed: string; share: number }

/** One range for each treatment. A smaller coverage cuts each at its end, so raising it moves nobody who is in. */
export function bucketRanges(count: number, coverage = 1, weights?: readonly number[] | null): Range[] {
  const share = Math.min(1, Math.max(0, Number.isNaN(coverage) ? 1 : coverage))
  let start = 0
  return soundWeights(count, weights).map((weight) => {
    const range: Range = [start, start + share * weight]
    start += weight
    return range
  })
}

/** The number of the treatment whose range holds this bucket, or -1. */
export const chooseTreatment = (bucket: number, ranges: readonly Range[]): number =>
  ranges.findIndex((range) => isInRange(bucket, range))

export const isInRange = (bucket: number, [from, to]: Range): boolean => bucket >= from && bucket < to

export function isInNamespace(value: string, [id, from, to]: Namespace): boolean {
  const bucket = bucketOf(`__${id}`, value, 1)
  return bucket !== null && isInRange(bucket, [from, to])
}

export function passesFilter(value: string, { seed, ranges, hashVersion = 2 }: Filter): boolean {
  const bucket = bucketOf(seed, value, hashVersion)
  return bucket !== null && ranges.some((range) => isInRange(bucket, range))
}

/** Whether someone is kept out of everything. A share that grows keeps those who were held out before. */
export function isHeldOut(value: string, { seed, share }: Holdout): boolean {
  const bucket = bucketOf(`holdout:${seed}`, value)
  return bucket !== null && bucket < share
}

export const equalWeights = (count: number): number[] =>
  count > 0 ? Array.from({ length: count }, () => 1 / count) : []

/** Weights that are missing, too few or far from a sum of 1 are nobody's wish: everyone gets the same. */
function soundWeights(count: number, weights?: readonly number[] | null): readonly number[] {
  if (!weights || weights.length !== count) return equalWeights(count)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum >= 0.99 && sum <= 1.01 && weights.every((weight) => weight >= 0) ? weights : equalWeights(count)
}
