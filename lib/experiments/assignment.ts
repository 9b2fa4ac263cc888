import {
  bucketRanges,
  chooseTreatment,
  type Filter,
  type Holdout,
  isHeldOut,
  isInNamespace,
  type Namespace,
  passesFilter,
  type Range,
} from './bucketing'
import { meetsCondition } from './condition'
import { bucketOf } from './hash'
import type { Groups, Json } from './targeting'

/** A trial of treatments, as far as it concerns who gets which of them. */
export type Trial = {
  key: string
  /** How many treatments there are; the first is what people get without the experiment. */
  treatments: number
  /** What decides the bucket; the key unless said. */
  seed?: string
  hashVersion?: number
  /** The attribute that someone is recognised by; `id` unless said, and another one while that is unknown. */
  hashAttribute?: string
  fallbackAttribute?: string
  /** The share that takes part, 0 to 1. */
  coverage?: number
  weights?: readonly number[]
  /** Instead of coverage and weights. */
  ranges?: readonly Range[]
  condition?: Json
  namespace?: Namespace
  /** Instead of a namespace. */
  filters?: readonly Filter[]
  isActive?: boolean
  /** Everybody who takes part gets this one. */
  force?: number
  /** Which assignments of earlier editions are kept, by the names of the treatments. */
  sticky?: StickyRule
}

export type StickyRule = { version: number; leastVersion?: number; names: readonly string[] }

/** Who is asked about, and what holds for all experiments. */
export type Visitor = {
  attributes: Readonly<Record<string, Json>>
  groups?: Groups
  holdout?: Holdout
  /** Treatments chosen by hand: a preview, a test. */
  forced?: Readonly<Record<string, number>>
  isTesting?: boolean
  /** Assignments that were kept: for each `attribute||value`, the treatment's name for each `experiment__version`. */
  kept?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export type Assignment = {
  /** The number of the treatment; 0 for who takes no part. */
  treatment: number
  takesPart: boolean
  /** Whether the bucket decided, so that the figures may count it. */
  isByHash: boolean
  hashAttribute: string
  hashValue: string
  bucket?: number
  isKept?: boolean
}

/**
 * The treatment that someone gets: the same as often as it is asked, without anything being stored. The order of the steps
 * is that of the open specification of feature flags.
 */
export function assign(trial: Trial, visitor: Visitor, also: () => boolean = () => true): Assignment {
  const { hashAttribute, hashValue } = identityOf(trial, visitor)
  const part = (treatment: number, isByHash = false, more: Partial<Assignment> = {}): Assignment => {
    const exists = Number.isInteger(treatment) && treatment >= 0 && treatment < trial.treatments
    return { treatment: exists ? treatment : 0, takesPart: exists, isByHash, hashAttribute, hashValue, ...more }
  }
  const none = part(-1)
  if (trial.treatments < 2) return none
  const byHand = visitor.forced && Object.hasOwn(visitor.forced, trial.key) ? visitor.forced[trial.key] : undefined
  if (byHand !== undefined) return part(byHand)
  if (trial.isActive === false || !hashValue) return none
  if (visitor.holdout && isHeldOut(hashValue, visitor.holdout)) return none

  const kept = keptTreatment(trial, visitor)
  if (kept === 'blocked') return none
  if (kept === null && !(isInTraffic(trial, visitor, hashValue) && isMeant(trial, visitor) && also())) return none

  const bucket = bucketOf(trial.seed ?? trial.key, hashValue, trial.hashVersion ?? 1)
  if (bucket === null) return none
  const ranges = trial.ranges ?? bucketRanges(trial.treatments, trial.coverage ?? 1, trial.weights)
  const treatment = kept ?? chooseTreatment(bucket, ranges)
  if (treatment < 0) return none
  if (trial.force !== undefined) return part(trial.force)
  return visitor.isTesting ? none : part(treatment, true, { bucket, isKept: kept !== null })
}

function identityOf({ hashAttribute = 'id', fallbackAttribute }: Trial, visitor: Visitor) {
  const hashValue = attributeText(visitor, hashAttribute)
  if (hashValue || !fallbackAttribute) return { hashAttribute, hashValue }
  const other = attributeText(visitor, fallbackAttribute)
  return other ? { hashAttribute: fallbackAttribute, hashValue: other } : { hashAttribute, hashValue }
}

function attributeText({ attributes }: Visitor, name: string): string {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isInTraffic({ filters, namespace }: Trial, visitor: Visitor, hashValue: string): boolean {
  if (!filters) return !namespace || isInNamespace(hashValue, namespace)
  return filters.every((filter) => {
    const value = filter.attribute ? attributeText(visitor, filter.attribute) : hashValue
    return value !== '' && passesFilter(value, filter)
  })
}

const isMeant = ({ condition }: Trial, { attributes, groups }: Visitor) =>
  condition === undefined || meetsCondition(condition, attributes as Json, groups)

/** What was kept for this edition, `null` for nothing, and 'blocked' for who took part in an edition that was taken back. */
function keptTreatment(trial: Trial, visitor: Visitor): number | null | 'blocked' {
  if (!trial.sticky || !visitor.kept) return null
  const { version, leastVersion = 0, names } = trial.sticky
  const assignments: Record<string, string> = {}
  for (const attribute of [trial.fallbackAttribute, trial.hashAttribute ?? 'id']) {
    const place = attribute && `${attribute}||${attributeText(visitor, attribute)}`
    if (place && Object.hasOwn(visitor.kept, place)) Object.assign(assignments, visitor.kept[place])
  }
  for (let earlier = 0; earlier < leastVersion; earlier++)
    if (Object.hasOwn(assignments, stickyKey(trial.key, earlier))) return 'blocked'
  const key = stickyKey(trial.key, version)
  const at = Object.hasOwn(assignments, key) ? names.indexOf(assignments[key] ?? '') : -1
  return at < 0 ? null : at
}

/** Under which an assignment is kept. */
export const stickyKey = (experiment: string, version: number) => `${experiment}__${version}`
