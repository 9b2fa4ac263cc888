import { build, type Constraint } from './diagram/build'
import { conjoin } from './diagram/conjoin'
import { type Graph, GraphBuilder, offsetsOf } from './diagram/graph'
import { eliminationOrder, orders } from './diagram/order'
import { Search } from './diagram/search'
import { NodeStore, OutOfTime, TooLarge } from './diagram/store'
import { type Feature, ModelError } from './model'
import { placesOf } from './places'
import type { SoundModel } from './read-model'

/** All that a model allows. The variables of the graph are the features, their values the values, in the model's order. */
export type Compiled = { features: Feature[]; graph: Graph }

type Searched = { graph: Graph; work: number }

export type Limits = {
  /** Nodes that an ordered diagram may have while it is made, under each order that is tried. */
  diagram: number
  /** Nodes that a search may look at: first few for each way of choosing what to decide, then more. */
  search: readonly number[]
  /** The time of `performance.now()` after which it gives up. */
  until?: number
}

const LIMITS: Limits = { diagram: 20_000, search: [3_000_000, 25_000_000, 200_000_000] }
const DIAGRAM_ORDERS = 3
const STORE_LIMIT = 6_000_000
const GRAPH_LIMIT = 1_500_000

/**
 * Compiles a model into a reduced ordered multi-valued decision diagram, in which every way to the true end is a valid
 * configuration; where that grows past its limit, by exact propagation and search into a graph whose "and" nodes join
 * independent parts. Throws `ModelError` when both grow past theirs, and `OutOfTime`.
 */
export function compile({ features, constraints }: SoundModel, bounds: Partial<Limits> = {}): Compiled {
  const limits = { ...LIMITS, ...bounds }
  const numbers = new Map(features.map(({ code }, at) => [code, at]))
  const scopes = constraints.map((rule) =>
    (rule.kind === 'table' ? rule.scope : rule.features).map((code) => numbers.get(code) as number),
  )
  const found = orders(features.length, scopes)
  for (const order of found.slice(0, DIAGRAM_ORDERS)) {
    const graph = unlessTooLarge(() => asDiagram(features, constraints, order, limits))
    if (graph) return { features, graph }
  }
  const searched = urgencies(features, scopes).map((urgency) =>
    (found[0] as number[]).toSorted((a, b) => (urgency[b] as number) - (urgency[a] as number)),
  )
  for (const limit of limits.search) {
    let best: Searched | undefined
    // What takes more work than the one before is hardly smaller in the end.
    for (const order of searched) {
      const made = unlessTooLarge(() => bySearch(features, constraints, order, best?.work ?? limit, limits.until))
      if (made && (!best || made.graph.kid.length < best.graph.kid.length)) best = made
    }
    if (best) return { features, graph: best.graph }
  }
  throw new ModelError('rules', 'So many choices depend on each other that their combinations cannot be told.')
}

function unlessTooLarge<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TooLarge) || error instanceof OutOfTime) throw error
    return undefined
  }
}

function asDiagram(features: Feature[], constraints: Constraint[], order: number[], limits: Limits): Graph {
  const { domains, places } = inOrder(features, order)
  const { store, root } = conjoin(domains, places, constraints, limits.diagram, limits.until)
  const builder = new GraphBuilder(store, limits.diagram)
  return renumbered(builder.finish(builder.ofDiagram(root)), order)
}

function bySearch(features: Feature[], constraints: Constraint[], order: number[], limit: number, until?: number) {
  const { domains, places } = inOrder(features, order)
  const store = new NodeStore(domains, STORE_LIMIT, until)
  const builder = new GraphBuilder(store, GRAPH_LIMIT)
  const search = new Search(store, builder, limit)
  const root = search.solve(constraints.map((rule) => build(store, places, rule)))
  return { graph: renumbered(builder.finish(root), order), work: search.work }
}

/** By feature, how early to decide it: what many others depend on, by rules or at all, or what holds the model together. */
function urgencies(features: Feature[], scopes: number[][]): Float64Array[] {
  const partners = new Float64Array(features.length)
  const near = features.map(() => new Set<number>())
  for (const scope of scopes)
    for (const v of scope) {
      partners[v] = (partners[v] as number) + scope.length - 1
      for (const other of scope) near[v]?.add(other)
    }
  const sizes = features.map(({ values }) => values.length)
  return [partners, Float64Array.from(near, ({ size }) => size), eliminationOrder(sizes, scopes)]
}

function inOrder(features: Feature[], order: number[]) {
  const ordered = order.map((at) => features[at] as Feature)
  return { domains: ordered.map(({ values }) => values.length), places: placesOf(ordered) }
}

/** The same graph with each level named by the feature that stood there. */
function renumbered(graph: Graph, order: number[]): Graph {
  const domains = new Array<number>(order.length)
  for (const [level, feature] of order.entries()) domains[feature] = graph.domains[level] as number
  const offsets = offsetsOf(domains)
  const feature = (level: number) => (level < 0 ? level : (order[level] as number))
  const literal = new Int32Array(graph.literal.length)
  for (let n = 2; n < graph.variable.length; n++) {
    const level = graph.variable[n] as number
    if (level < 0) continue
    const moved = (offsets[feature(level)] as number) - (graph.offsets[level] as number)
    for (let edge = graph.first[n] as number; edge < (graph.first[n + 1] as number); edge++)
      literal[edge] = (graph.literal[edge] as number) + moved
  }
  const gaps = graph.gaps.map((gap) => gap.map(feature))
  return { ...graph, domains, offsets, literal, variable: graph.variable.map(feature), gaps }
}
