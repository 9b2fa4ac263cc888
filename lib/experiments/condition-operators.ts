import { findsPattern } from './bounded-pattern'
import type { Json, Judge } from './targeting'
import { compareVersions } from './version-order'

type Operator = (wanted: Json, value: Json, judge: Judge) => boolean

/** Whether every key is an operator; otherwise an object is a value to be equal to. */
export const isOperators = (wanted: Json): wanted is Record<string, Json> => {
  if (!wanted || typeof wanted !== 'object' || Array.isArray(wanted)) return false
  const keys = Object.keys(wanted)
  return keys.length > 0 && keys.every((key) => key.startsWith('$'))
}

export function meetsOperator(name: string, wanted: Json, value: Json, judge: Judge): boolean {
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined
  return operator ? operator(wanted, value, judge) : false
}

const operators: Record<string, Operator> = {
  $eq: (wanted, value) => value === wanted,
  $ne: (wanted, value) => value !== wanted,
  $lt: (wanted, value) => isPlain(wanted, value) && amount(value) < amount(wanted),
  $lte: (wanted, value) => isPlain(wanted, value) && amount(value) <= amount(wanted),
  $gt: (wanted, value) => isPlain(wanted, value) && amount(value) > amount(wanted),
  $gte: (wanted, value) => isPlain(wanted, value) && amount(value) >= amount(wanted),
  $veq: (wanted, value) => compareVersions(value, wanted) === 0,
  $vne: (wanted, value) => compareVersions(value, wanted) !== 0,
  $vlt: (wanted, value) => compareVersions(value, wanted) < 0,
  $vlte: (wanted, value) => compareVersions(value, wanted) <= 0,
  $vgt: (wanted, value) => compareVersions(value, wanted) > 0,
  $vgte: (wanted, value) => compareVersions(value, wanted) >= 0,
  $exists: (wanted, value) => Boolean(wanted) === (value !== null),
  $type: (wanted, value) => typeOf(value) === wanted,
  $not: (wanted, value, judge) => !judge.fits(wanted, value),
  $size: (wanted, value, judge) => Array.isArray(value) && judge.fits(wanted, value.length),
  $regex: (wanted, value) => finds(wanted, value) === true,
  $regexi: (wanted, value) => finds(wanted, value, true) === true,
  $notRegex: (wanted, value) => finds(wanted, value) === false,
  $notRegexi: (wanted, value) => finds(wanted, value, true) === false,
  $in: (wanted, value, judge) => Array.isArray(wanted) && isAmong(wanted, value, judge),
  $nin: (wanted, value, judge) => Array.isArray(wanted) && !isAmong(wanted, value, judge),
  $ini: (wanted, value, judge) => Array.isArray(wanted) && isAmong(wanted.map(folded), value, judge, folded),
  $nini: (wanted, value, judge) => Array.isArray(wanted) && !isAmong(wanted.map(folded), value, judge, folded),
  $all: (wanted, value, judge) => hasAll(wanted, value, judge),
  $alli: (wanted, value, judge) => hasAll(listOf(wanted).map(folded), listOrNull(value)?.map(folded) ?? null, judge),
  $inGroup: (wanted, value, judge) => isAmong(groupOf(wanted, judge), value, judge),
  $notInGroup: (wanted, value, judge) => !isAmong(groupOf(wanted, judge), value, judge),
  $elemMatch: (wanted, value, judge) => {
    const fits = isOperators(wanted) ? judge.fits : judge.meets
    return Array.isArray(value) && value.some((each) => fits(wanted, each))
  },
}

/** One of the list, or, where there are several values, one of them in it. */
function isAmong(list: readonly Json[], value: Json, judge: Judge, as = (each: Json) => each): boolean {
  const values = Array.isArray(value) ? value : [value]
  judge.budget.spend((list.length + values.length) / 16)
  if (values.length === 1) return list.includes(as(values[0] ?? null))
  const known = new Set(list)
  return values.some((each) => known.has(as(each)))
}

function hasAll(wanted: Json, value: Json, judge: Judge): boolean {
  if (!Array.isArray(wanted) || !Array.isArray(value)) return false
  return wanted.every((each) => value.some((one) => judge.fits(each, one)))
}

function groupOf(name: Json, { groups }: Judge): readonly Json[] {
  const group = typeof name === 'string' && Object.hasOwn(groups, name) ? groups[name] : undefined
  return Array.isArray(group) ? group : []
}

function finds(pattern: Json, value: Json, ignoresCase = false): boolean | null {
  if (typeof pattern !== 'string') return null
  return findsPattern(pattern, value === null || typeof value === 'object' ? '' : String(value), ignoresCase)
}

const isPlain = (...values: Json[]) => values.every((value) => value === null || typeof value !== 'object')
/** As JavaScript compares: two texts by their letters, anything else by its number, and nothing counts as 0. */
const amount = (value: Json) => value as number
const folded = (value: Json): Json => (typeof value === 'string' ? value.toLowerCase() : value)
const listOf = (value: Json): Json[] => (Array.isArray(value) ? value : [])
const listOrNull = (value: Json): Json[] | null => (Array.isArray(value) ? value : null)
const typeOf = (value: Json) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
