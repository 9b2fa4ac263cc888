/** The open specification of feature flags, where its cases are at hand: the same visitor gets the same treatment as there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assign, type Visitor } from './assignment'
import { bucketRanges, chooseTreatment, equalWeights, isInNamespace, isInRange, passesFilter } from './bucketing'
import { meetsCondition } from './condition'
import { forcedByAddress } from './forced-by-address'
import { bucketOf } from './hash'
import type { Groups, Json } from './targeting'

const FILE = '../shared/data/experiments/growthbook-cases.json'
type Row = Record<string, Json>
type Rule = Row & { variations?: Json[] }
/** What stands in a row depends on its kind. */
type Case = readonly [never, never, never, never, never, never]
type World = { attributes?: Row; features?: Record<string, Row>; savedGroups?: Groups; [key: string]: unknown }
const file = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null

/** The cases of one kind that do not come out as published, and that there are some at all. */
function wrongOf(kind: string, answer: (row: Case) => unknown, expected: (row: Case) => unknown) {
  expect(file[kind].length).toBeGreaterThan(0)
  return file[kind]
    .filter((row: Case) => JSON.stringify(answer(row)) !== JSON.stringify(expected(row)))
    .map((row: Case) => [row, answer(row)])
}

const at = (place: 0 | 1 | 2 | 3 | 4) => (row: Case) => row[place]
const places = (ranges: unknown) => JSON.parse(JSON.stringify(ranges), (_, v) => (typeof v === 'number' ? round(v) : v))
const round = (value: number) => Math.round(value * 1e8) / 1e8

const kinds: Record<string, [answer: (row: Case) => unknown, expected: (row: Case) => unknown]> = {
  hash: [([seed, value, version]) => bucketOf(seed, value, version), at(3)],
  getBucketRange: [
    ([, given]) => places(bucketRanges(...(given as Parameters<typeof bucketRanges>))),
    ([, , ranges]) => places(ranges),
  ],
  chooseVariation: [([, bucket, ranges]) => chooseTreatment(bucket, ranges), at(3)],
  inNamespace: [([, value, namespace]) => isInNamespace(value, namespace), at(3)],
  getEqualWeights: [([count]) => places(equalWeights(count)), at(1)],
  evalCondition: [([, condition, known, , groups]) => meetsCondition(condition, known, groups), at(3)],
  getQueryStringOverride: [([, key, address, count]) => forcedByAddress(key, address, count), at(4)],
  run: [([, world, rule]) => ran(world, rule), ([, , , value, takesPart, isByHash]) => [value, takesPart, isByHash]],
  feature: [([, world, key]) => flagOf(world, key, [])?.value ?? null, ([, , , answer]) => (answer as Row).value],
  stickyBucket: [
    ([, world, kept, key]) => {
      const found = flagOf(world, key, [], keptOf(kept))
      return found?.result ? [found.value, found.result.isKept, found.result.bucket] : null
    },
    ([, , , , answer]) => {
      const { value, stickyBucketUsed, bucket } = (answer ?? {}) as Row
      return answer && [value, stickyBucketUsed, bucket]
    },
  ],
}

test.for(Object.keys(kinds))('everybody gets what was published: %s', (kind, { skip }) => {
  if (!file) skip('the cases of ../shared/data are not here')
  const [answer, expected] = kinds[kind] ?? []
  expect(answer && expected && wrongOf(kind, answer, expected)).toEqual([])
})

function ran(world: World, rule: Rule) {
  const { treatment, takesPart, isByHash } = resultOf(world, rule, rule.key as string, [])
  return [rule.variations?.[treatment], takesPart, isByHash]
}

function resultOf(world: World, rule: Rule, key: string, asked: string[], kept?: Visitor['kept']) {
  const forced: Record<string, number> = { ...(world.forcedVariations as Record<string, number>) }
  const asks = forcedByAddress(key, String(world.url ?? ''), rule.variations?.length ?? 0)
  if (asks !== null) forced[key] = asks
  const { variations = [], minBucketVersion: leastVersion, bucketVersion: version = 0, meta, active, ...trial } = rule
  const names = variations.map((_, place) => String((meta as Row[] | undefined)?.[place]?.key ?? place))
  const isActive = world.enabled !== false && active !== false
  const visitor = {
    attributes: world.attributes ?? {},
    groups: world.savedGroups,
    forced,
    kept,
    isTesting: !!world.qaMode,
  }
  const sticky = rule.disableStickyBucketing ? undefined : { version, leastVersion, names }
  const whole = { ...trial, key, isActive, treatments: variations.length, sticky }
  return assign(whole as never, visitor, () => parentsAllow(world, rule, asked) === 'met')
}

const keptOf = (documents: { attributeName: string; attributeValue: string; assignments: Record<string, string> }[]) =>
  Object.fromEntries(documents.map((each) => [`${each.attributeName}||${each.attributeValue}`, each.assignments]))

type Flag = { value: Json; result?: ReturnType<typeof assign> }

/** What a flag says: its first rule that applies. Flags are not ours; this is the least that their cases need. */
function flagOf(world: World, key: string, asked: string[], kept?: Visitor['kept']): Flag | null {
  const flag = world.features?.[key]
  if (!flag || asked.includes(key)) return null
  for (const rule of (flag.rules ?? []) as Rule[]) {
    const parents = parentsAllow(world, rule, [...asked, key])
    if (parents === 'blocked') return null
    if (parents === 'unmet') continue
    if (rule.force !== undefined) {
      if (forceApplies(world, rule, key)) return { value: rule.force }
    } else if (rule.variations) {
      const result = resultOf(world, rule, (rule.key ?? key) as string, [...asked, key], kept)
      const passes = (rule.meta as Row[] | undefined)?.[result.treatment]?.passthrough
      if (result.takesPart && !passes) return { value: rule.variations[result.treatment] ?? null, result }
    }
  }
  return kept ? null : { value: flag.defaultValue ?? null }
}

function parentsAllow(world: World, rule: Rule, asked: string[]): 'met' | 'unmet' | 'blocked' {
  for (const { id, condition, gate } of (rule.parentConditions ?? []) as Row[]) {
    const parent = flagOf(world, id as string, asked)
    const isMet = parent && meetsCondition(condition ?? null, { value: parent.value })
    if (!isMet) return gate ? 'blocked' : 'unmet'
  }
  return 'met'
}

function forceApplies(world: World, rule: Rule, key: string): boolean {
  if (rule.condition && !meetsCondition(rule.condition, (world.attributes ?? {}) as Json, world.savedGroups))
    return false
  const value = String(world.attributes?.[(rule.hashAttribute ?? 'id') as string] ?? '')
  const filters = (rule.filters ?? []) as never[]
  if (!filters.every((filter) => passesFilter(value, filter))) return false
  if (!rule.range && rule.coverage === undefined) return true
  const bucket = value ? bucketOf((rule.seed ?? key) as string, value, (rule.hashVersion ?? 1) as number) : null
  if (bucket === null) return false
  const [from, to] = (rule.range ?? [0, rule.coverage]) as [number, number]
  return rule.range ? isInRange(bucket, [from, to]) : to > 0 && bucket <= to
}
