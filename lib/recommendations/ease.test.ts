import { expect, test } from 'vitest'
import { trainEase } from './ease'
import { easeRanker } from './ease-ranker'
import { evaluateUsers } from './evaluate-users'
import { type Histories, historyOf, indexHistories } from './histories'
import { listQuality, meanQuality } from './ranking-quality'
import { tastes } from './tastes-for-tests'
import { topList } from './top-list'
import { trainApart } from './train-apart'

const { known, later } = tastes(600, 160, 20)
const histories = indexHistories(known)

/** The paper, line by line, in double precision. */
function denseEase({ items, users, starts, list }: Histories, lambda: number): number[][] {
  const size = items.length
  const gram = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_, b) => (a === b ? lambda : 0)))
  for (let user = 0; user < users.length; user++) {
    const mine = historyOf({ starts, list } as Histories, user)
    for (const a of mine) for (const b of mine) gram[a]![b]! += 1
  }
  const right = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_, b) => Number(a === b)))
  for (let pivot = 0; pivot < size; pivot++) {
    const by = gram[pivot]![pivot]!
    for (const rows of [gram, right]) rows[pivot] = rows[pivot]!.map((value) => value / by)
    for (let row = 0; row < size; row++) {
      const factor = gram[row]![pivot]!
      if (row === pivot || !factor) continue
      for (const rows of [gram, right]) rows[row] = rows[row]!.map((value, at) => value - factor * rows[pivot]![at]!)
    }
  }
  return right.map((row, a) => row.map((value, b) => (a === b ? 0 : -value / right[b]![b]!)))
}

test('every score is that of the paper', () => {
  const lambda = 20
  const weights = denseEase(histories, lambda)
  const rank = easeRanker(trainEase(histories, { lambda }))
  for (const user of [0, 17, 311]) {
    const mine = historyOf(histories, user)
    const scores = rank(mine)
    for (let item = 0; item < histories.items.length; item++) {
      const wanted = mine.reduce((sum, other) => sum + (weights[other]?.[item] ?? 0), 0)
      expect(scores[item]).toBeCloseTo(wanted, 3)
    }
  }
})

test('lists by taste are far better than the most popular, and a penalty found on the data is as good as any', () => {
  const found = evaluateUsers(trainEase(histories), later, true)
  expect(found.users).toBeGreaterThan(500)
  expect(found.ndcg).toBeGreaterThan(1.5 * popularNdcg())
  for (const lambda of [5, 250, 2_000]) {
    const other = evaluateUsers(trainEase(histories, { lambda }), later, true)
    expect(found.ndcg).toBeGreaterThan(other.ndcg - 0.01)
  }
})

test('a catalogue with a long tail keeps its quality, and the tail is found', () => {
  const whole = evaluateUsers(trainEase(histories, { lambda: 40 }), later, true)
  const model = trainEase(histories, { lambda: 40, mostItems: 80 })
  expect(model.head).toBe(80)
  expect(evaluateUsers(model, later, true).ndcg).toBeGreaterThan(0.9 * whole.ndcg)
  const rank = easeRanker(model)
  const lists = Array.from({ length: 600 }, (_, user) => topList(rank(historyOf(histories, user)), 10))
  expect(lists.flat().some((item) => item >= 80)).toBe(true)
})

test('who was never seen gets the most popular; what was never seen cannot be listed and is still right', () => {
  const model = trainEase(histories, { lambda: 40 })
  const [popular = ''] = histories.items
  expect(evaluateUsers(model, [['stranger', popular]], true)).toMatchObject({ users: 1, hit: 1, mrr: 1, recall: 1 })
  const half = evaluateUsers(
    model,
    [
      ['stranger', popular],
      ['stranger', 'nothing that there was'],
    ],
    true,
  )
  expect(half).toMatchObject({ hit: 1, recall: 0.5 })
})

test('what someone has is neither listed nor counted where it is masked', () => {
  const model = trainEase(histories, { lambda: 40 })
  const [user = '', item = ''] = known[0] ?? []
  expect(evaluateUsers(model, [[user, item]], true).users).toBe(0)
  expect(evaluateUsers(model, [[user, item]], false).users).toBe(1)
})

test('without a thread to train in, it is trained here', async () => {
  const { model } = await trainApart({ kind: 'users', pairs: known, options: { lambda: 40 } }, 'nowhere.mjs')
  expect(model.head).toBe(histories.items.length)
  expect(trainEase(indexHistories([])).head).toBe(0)
})

function popularNdcg(): number {
  const mean = meanQuality()
  const numbers = new Map(histories.items.map((item, at) => [item, at]))
  for (const [at, user] of histories.users.entries()) {
    const seen = new Set(historyOf(histories, at))
    const right = new Set(later.filter(([of]) => of === user).map(([, item]) => numbers.get(item)))
    if (right.size)
      mean.add(
        listQuality(
          topList(Float32Array.from(histories.popularity), 10, (item) => seen.has(item)),
          right,
          10,
        ),
      )
  }
  return mean.get().ndcg
}
