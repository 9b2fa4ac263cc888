import { isOperators, meetsOperator } from './condition-operators'
import { Budget, TooCostly } from './cost'
import { isSame } from './same-value'
import type { Groups, Json, Judge } from './targeting'

const DEEPEST = 40
const MOST_WORK = 200_000

/**
 * Whether what is known of someone meets a condition: `{ country: { $in: ['CH', 'DE'] }, $not: { 'device.kind': 'bot' } }`.
 * The language is that of the open specification of feature flags (specVersion 5), which took it from MongoDB: $and, $or, $nor, $not;
 * $eq … $lte; $in, $nin, $all (…i: whatever the case); $regex; $veq … $vlte for versions; $exists, $type, $size, $elemMatch;
 * $inGroup of `groups`. An unknown operator, or a question that would cost too much, is not met.
 */
export function meetsCondition(condition: Json, attributes: Json, groups: Groups = {}): boolean {
  const budget = new Budget(MOST_WORK)
  const judge = (depth: number): Judge => {
    const deeper = () => {
      if (depth >= DEEPEST) throw new TooCostly()
      return judge(depth + 1)
    }
    return {
      groups,
      budget,
      meets: (wanted, known) => meetsAll(wanted, known, deeper()),
      fits: (wanted, value) => fitsValue(wanted, value, deeper()),
    }
  }
  try {
    return judge(0).meets(condition, attributes)
  } catch (error) {
    if (error instanceof TooCostly) return false
    throw error
  }
}

function meetsAll(condition: Json, known: Json, judge: Judge): boolean {
  if (!condition || typeof condition !== 'object' || Array.isArray(condition)) return false
  return Object.entries(condition).every(([key, wanted]) => {
    judge.budget.spend()
    if (key === '$and') return listOf(wanted).every((each) => judge.meets(each, known))
    if (key === '$or') return meetsAny(wanted, known, judge)
    if (key === '$nor') return !meetsAny(wanted, known, judge)
    if (key === '$not') return !judge.meets(wanted, known)
    return judge.fits(wanted, valueAt(known, key))
  })
}

/** No alternatives are no demand. */
function meetsAny(wanted: Json, known: Json, judge: Judge): boolean {
  const list = listOf(wanted)
  return !list.length || list.some((each) => judge.meets(each, known))
}

function fitsValue(wanted: Json, value: Json, judge: Judge): boolean {
  judge.budget.spend()
  const isPlain = value !== null && typeof value !== 'object'
  if (typeof wanted === 'string') return isPlain && String(value) === wanted
  if (typeof wanted === 'number') return isPlain && value !== '' && Number(value) === wanted
  if (typeof wanted === 'boolean') return value !== null && Boolean(value) === wanted
  if (!isOperators(wanted)) return isSame(wanted, value, judge.budget)
  return Object.entries(wanted).every(([operator, operand]) => meetsOperator(operator, operand, value, judge))
}

/** 'father.age'. What is not there is null, and nothing that an object inherits is there. */
function valueAt(known: Json, path: string): Json {
  let value: Json = known
  for (const part of path.split('.', DEEPEST)) {
    if (!value || typeof value !== 'object' || !Object.hasOwn(value, part)) return null
    value = (value as Record<string, Json>)[part] ?? null
  }
  return value
}

const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : [])
