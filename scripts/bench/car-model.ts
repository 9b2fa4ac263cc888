import type { Model } from '@/lib/configurator/model'
import { lottery } from './clicks'

/** What a car is sold as: a version determines the features behind it; country and year are chosen beside it. */
const VERSIONS = 42
const OF_VERSION = [12, 4, 8, 5, 3, 4, 2, 6]
const COUNTRIES = 24
const YEARS = 3
const HUBS = [VERSIONS, COUNTRIES, YEARS, ...OF_VERSION]
const OPTION_SIZES = [2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 9, 14]
const FEATURES = 99
const TABLES = 111
const WIDE_TABLES = 11
const MOST_TUPLES = 48_000

type Random = ReturnType<typeof lottery>
type Table = { scope: number[]; tuples: number[][] }

/**
 * A model as a car maker's systems hold it: nearly everything follows from the version, the country and the year, and what
 * can be had with what was written by people, as a few conditions, and stored as all tuples that meet them. A few wide
 * tables have tens of thousands. `free` is how often an option leaves a choice. Every vehicle can be built.
 */
export function carModel(seed = 1, free = 0.45): Model {
  const random = lottery(seed)
  const sizes = Array.from({ length: FEATURES }, (_, at) => HUBS[at] ?? random.of(OPTION_SIZES))
  const vehicles = vehiclesOf(sizes, random)
  const fixed = HUBS.map((_, at) => at).filter((at) => at !== 1 && at !== 2)
  const tables: Table[] = [projection(vehicles, fixed), projection(vehicles, [0, 1, 2])]
  for (let option = HUBS.length; option < sizes.length; option++) {
    const causes = causesOf(option, random)
    const permits = decisions(causes, sizes, random, () => someValues(sizes[option] as number, free, random))
    const hubs = projection(vehicles, causes.filter(isHub))
    const more = [...causes.filter(isOption), option]
    tables.push(extended(hubs, more, sizes, (tuple) => permits(tuple).includes(tuple[option] as number)))
    for (const vehicle of vehicles) vehicle[option] = permits(vehicle)[0] as number
  }
  while (tables.length < TABLES - WIDE_TABLES) tables.push(exclusion(vehicles, sizes, random))
  while (tables.length < TABLES) tables.push(wide(vehicles, tables, sizes, random))
  return written(sizes, tables)
}

const isHub = (at: number) => at < HUBS.length
const isOption = (at: number) => !isHub(at)

function vehiclesOf(sizes: number[], random: Random): number[][] {
  const versions = Array.from({ length: VERSIONS }, () => OF_VERSION.map(random.below))
  const isSold = decisions([0, 1, 2, 3, 5], sizes, random, () => random.next() < 0.7)
  return versions.flatMap((version, at) =>
    Array.from({ length: COUNTRIES * YEARS }, (_, n) => [
      at,
      n % COUNTRIES,
      Math.floor(n / COUNTRIES),
      ...version,
    ]).filter(isSold),
  )
}

/** Mostly some of the hubs, and now and then an option before it. */
function causesOf(option: number, random: Random): number[] {
  const causes = new Set<number>()
  const wanted = random.of([1, 1, 2, 2, 2, 3, 4])
  while (causes.size < wanted) {
    const near = HUBS.length + Math.floor((option - HUBS.length) * (0.8 + random.next() * 0.2))
    causes.add(near < option && random.next() < 0.25 ? near : random.below(HUBS.length))
  }
  return [...causes].sort((a, b) => a - b)
}

/** A tree of conditions as people write them: "if the country is one of these, and the engine one of those, then". */
function decisions<T>(
  scope: number[],
  sizes: number[],
  random: Random,
  leaf: () => T,
  depth = 0,
): (tuple: number[]) => T {
  if (!scope.length || depth > 3 || (depth && random.next() < 0.25)) {
    const answer = leaf()
    return () => answer
  }
  const at = random.of(scope)
  const some = new Set(someValues(sizes[at] as number, 0.4, random))
  const [then, otherwise] = [0, 1].map(() => decisions(scope, sizes, random, leaf, depth + 1)) as [
    (tuple: number[]) => T,
    (tuple: number[]) => T,
  ]
  return (tuple) => (some.has(tuple[at] as number) ? then : otherwise)(tuple)
}

/** One value, or with the share `free` some. */
function someValues(size: number, free: number, random: Random): number[] {
  const one = random.below(size)
  if (random.next() >= free) return [one]
  return Array.from({ length: size }, (_, value) => value).filter((value) => value === one || random.next() < 0.5)
}

function projection(vehicles: number[][], scope: number[]): Table {
  const tuples = new Map(vehicles.map((vehicle) => [scope.map((at) => vehicle[at]).join(), vehicle]))
  return { scope, tuples: [...tuples.values()].map((vehicle) => scope.map((at) => vehicle[at] as number)) }
}

/** The table with more features, as far as it is permitted. What is asked is given by feature. */
function extended(
  { scope, tuples }: Table,
  more: number[],
  sizes: number[],
  isPermitted: (tuple: number[]) => boolean,
): Table {
  const wider = more.reduce(
    (all, at) => all.flatMap((tuple) => Array.from({ length: sizes[at] as number }, (_, value) => [...tuple, value])),
    tuples,
  )
  const all = [...scope, ...more]
  const byFeature: number[] = []
  return {
    scope: all,
    tuples: wider.filter((tuple) => {
      for (const [column, at] of all.entries()) byFeature[at] = tuple[column] as number
      return isPermitted(byFeature)
    }),
  }
}

/** Two options that do not go together in some of their values. */
function exclusion(vehicles: number[][], sizes: number[], random: Random): Table {
  const a = HUBS.length + random.below(FEATURES - HUBS.length - 6)
  const scope = [a, a + 1 + random.below(5)]
  const isBuilt = among(projection(vehicles, scope))
  return extended({ scope: [], tuples: [[]] }, scope, sizes, (tuple) => isBuilt(tuple) || random.next() < 0.7)
}

const among = ({ scope, tuples }: Table) => {
  const all = new Set(tuples.map((tuple) => tuple.join()))
  return (byFeature: number[]) => all.has(scope.map((at) => byFeature[at]).join())
}

/** Hubs and options that were released together: what the single tables leave, under a few more conditions. */
function wide(vehicles: number[][], tables: Table[], sizes: number[], random: Random): Table {
  const first = random.of(tables.filter(({ scope }) => scope.filter(isHub).length > 1 && scope.some(isOption)))
  const hubs = [...new Set([0, ...first.scope.filter(isHub), 1 + random.below(HUBS.length - 1)])].slice(0, 5)
  let made = projection(vehicles, hubs)
  const options = new Set(first.scope.filter(isOption))
  while (options.size < 5) options.add(HUBS.length + random.below(FEATURES - HUBS.length))
  for (const option of options) {
    const scope = [...made.scope, option]
    const own = tables.filter((table) => table.scope.includes(option) && table.scope.every((at) => scope.includes(at)))
    const isLeft = own.map(among)
    const isBuilt = among(projection(vehicles, scope))
    const refused = decisions(made.scope, sizes, random, () => random.below((sizes[option] as number) * 4))
    const next = extended(
      made,
      [option],
      sizes,
      (tuple) => isBuilt(tuple) || (refused(tuple) !== tuple[option] && isLeft.every((leaves) => leaves(tuple))),
    )
    if (next.tuples.length <= MOST_TUPLES) made = next
  }
  return made
}

function written(sizes: number[], tables: Table[]): Model {
  return {
    features: sizes.map((size, at) => ({ code: `v${at}`, values: Array.from({ length: size }, (_, v) => `x${v}`) })),
    rules: tables.map(({ scope, tuples }) => ({
      type: 'table',
      scope: scope.map((at) => `v${at}`),
      tuples: tuples.map((tuple) => tuple.map((value) => `x${value}`)),
    })),
  }
}
