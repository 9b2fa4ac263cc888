import { expect, test } from 'vitest'
import { plainNeighbourhood } from './choose-neighbourhood'
import { evaluateSessions } from './evaluate-sessions'
import { sessionRanker, trainSessions } from './session-model'
import { walks } from './tastes-for-tests'

const all = walks(6_000, 40, 30)
const [known, later] = [all.slice(0, -300), all.slice(-300)]

/** V-SKNN as its paper says it, over plain sets: the quality to be reached. */
function textbook(neighbours = 100, sample = 1_000) {
  const sets = known.map((steps) => new Set(steps.map(({ item }) => item)))
  const [holders, popular] = [new Map<string, number[]>(), new Map<string, number>()]
  for (const [at, set] of sets.entries()) for (const item of set) holders.set(item, [...(holders.get(item) ?? []), at])
  for (const [item, of] of holders) popular.set(item, of.length)
  let [steps, hits, ranks, hitsOfPopular] = [0, 0, 0, 0]
  const mostPopular = new Set(best(popular))
  for (const session of later)
    for (let at = 1; at < session.length; at++) {
      const current = session.slice(0, at).map(({ item }) => item)
      const weights = new Map(current.map((item, place) => [item, (place + 1) / current.length]))
      const possible = [...new Set(current.flatMap((item) => holders.get(item) ?? []))]
        .sort((a, b) => a - b)
        .slice(-sample)
      const alike = possible.map((other) => {
        const common = [...(sets[other] ?? [])].reduce((sum, item) => sum + (weights.get(item) ?? 0), 0)
        return { other, like: common / weights.size }
      })
      const scores = new Map<string, number>()
      for (const { other, like } of alike.sort((a, b) => b.like - a.like || b.other - a.other).slice(0, neighbours)) {
        const back = 1 + current.toReversed().findIndex((item) => sets[other]?.has(item))
        for (const item of sets[other] ?? []) scores.set(item, (scores.get(item) ?? 0) + like / back)
      }
      const next = session[at]?.item ?? ''
      const place = best(scores).indexOf(next)
      steps++
      if (mostPopular.has(next)) hitsOfPopular++
      if (place < 0) continue
      hits++
      ranks += 1 / (place + 1)
    }
  return { hr: hits / steps, mrr: ranks / steps, popular: hitsOfPopular / steps }
}

const best = (scores: Map<string, number>) =>
  [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([item]) => item)

test('the next step is foretold about as well as by the paper, and its place better', () => {
  const reference = textbook()
  const plain = evaluateSessions(trainSessions(known.flat(), plainNeighbourhood), later.flat(), false)
  expect(plain.hr).toBeGreaterThan(reference.hr - 0.02)
  expect(plain.mrr).toBeGreaterThan(reference.mrr - 0.02)
  const found = evaluateSessions(trainSessions(known.flat()), later.flat(), false)
  expect(found.hr).toBeGreaterThan(reference.hr - 0.02)
  expect(found.mrr).toBeGreaterThan(1.1 * reference.mrr)
  expect(found.hr).toBeGreaterThan(3 * reference.popular)
})

test('where nothing is known of a session the most popular is listed', () => {
  const model = trainSessions(known.flat(), plainNeighbourhood)
  const scores = sessionRanker(model)([])
  const popular = model.sessions.popularity
  expect(popular[scores.indexOf(Math.max(...scores))]).toBe(Math.max(...popular))
})

test('strange items in a session are passed over, and cannot be found', () => {
  const model = trainSessions(known.flat(), plainNeighbourhood)
  const step = (item: string, time: number) => ({ session: 'x', item, time })
  expect(evaluateSessions(model, [step('t1-3', 1), step('nothing', 2), step('t1-4', 3)], false).steps).toBe(2)
  expect(evaluateSessions(trainSessions([]), later.flat(), false)).toMatchObject({ hr: 0, mrr: 0 })
})
