import type { Model } from '@/lib/configurator/model'
import { lottery } from './clicks'

const HUBS = [42, 20, 16, 12, 10, 8, 8, 6, 5, 4, 4, 3, 3, 2]
const OPTION_SIZES = [2, 2, 2, 2, 3, 3, 4, 5, 6, 9]
const FAMILIES = 25

type Random = ReturnType<typeof lottery>

/**
 * A model as car makers write theirs: 111 tables over 99 features. A few features (country, engine, line …) occur in many
 * tables, some of them with thousands of tuples; options depend on a few of these or on each other. `vehicles` says how
 * many combinations of the first kind are built.
 */
export function tableModel(vehicles = 12_000, seed = 2): Model {
  const random = lottery(seed)
  const sizes = Array.from({ length: 99 }, (_, at) => HUBS[at] ?? random.of(OPTION_SIZES))
  const built = vehiclesOf(vehicles, random)
  const rules: Model['rules'] = []
  const add = (scope: number[], tuples: number[][]) => {
    const distinct = new Map(tuples.map((tuple) => [tuple.join(), tuple.map((value) => `x${value}`)]))
    rules.push({ type: 'table', scope: scope.map((at) => `v${at}`), tuples: [...distinct.values()] })
  }
  for (let table = 0; table < 14; table++) {
    const scope = someOf(HUBS.length, table < 3 ? 9 : 2 + random.below(4), random)
    add(
      scope,
      built.map((vehicle) => scope.map((at) => vehicle[at] as number)),
    )
  }
  for (let option = HUBS.length; option < sizes.length; option++) {
    const scope = causesOf(option, random)
    add([...scope, option], permitted(scope, option, sizes, random))
  }
  while (rules.length < 111) {
    const [a, b] = someOf(sizes.length - HUBS.length, 2, random).map((at) => at + HUBS.length) as [number, number]
    const pairs = product([a, b].map((at) => sizes[at] as number))
    add(
      [a, b],
      pairs.filter(([x, y]) => x === 0 || y === 0 || random.next() < 0.7),
    )
  }
  const features = sizes.map((size, at) => ({
    code: `v${at}`,
    values: Array.from({ length: size }, (_, v) => `x${v}`),
  }))
  return { features, rules }
}

function vehiclesOf(count: number, random: Random): number[][] {
  const families = Array.from({ length: FAMILIES }, () => HUBS.map(random.below))
  const built = new Map<string, number[]>()
  while (built.size < count) {
    const vehicle = random
      .of(families)
      .map((value, at) => (random.next() < 0.3 ? random.below(HUBS[at] as number) : value))
    built.set(vehicle.join(), vehicle)
  }
  return [...built.values()]
}

function causesOf(option: number, random: Random): number[] {
  const causes = new Set<number>()
  const wanted = 1 + random.below(random.next() < 0.2 ? 4 : 2)
  while (causes.size < wanted) {
    const isOption = option > HUBS.length + 3 && random.next() < 0.14
    causes.add(isOption ? HUBS.length + random.below(option - HUBS.length) : random.below(HUBS.length))
  }
  return [...causes]
}

/** Some values of the option for each combination of what it depends on. */
function permitted(scope: number[], option: number, sizes: number[], random: Random): number[][] {
  const all = product(scope.map((at) => sizes[at] as number))
  const known = all.length > 4_000 ? all.filter(() => random.next() < 4_000 / all.length) : all
  return known.flatMap((tuple) => {
    const values = Array.from({ length: sizes[option] as number }, (_, value) => value)
    const open = values.filter(() => random.next() < 0.2)
    return (open.length ? open : [random.of(values)]).map((value) => [...tuple, value])
  })
}

const product = (sizes: number[]): number[][] =>
  sizes.reduce<number[][]>(
    (all, size) => all.flatMap((tuple) => Array.from({ length: size }, (_, value) => [...tuple, value])),
    [[]],
  )

function someOf(most: number, count: number, random: Random): number[] {
  const some = new Set<number>()
  while (some.size < count) some.add(random.below(most))
  return [...some]
}
