import type { EaseModel } from './ease'
import { easeRanker } from './ease-ranker'
import { historyOf } from './histories'
import { listQuality, meanQuality } from './ranking-quality'
import { topList } from './top-list'

const LIST = 10

/**
 * The quality of the lists of 10 for each user of a test, over all items. With `masksSeen` what the user had in training is
 * neither listed nor counted. Who was not there gets the most popular.
 */
export function evaluateUsers(
  model: EaseModel,
  test: Iterable<readonly [user: string, item: string]>,
  masksSeen: boolean,
) {
  const { histories } = model
  const numbers = new Map(histories.items.map((item, at) => [item, at]))
  const users = new Map(histories.users.map((user, at) => [user, at]))
  const rank = easeRanker(model)
  const popular = Float32Array.from(histories.popularity)
  const nothing = new Uint32Array()
  const mean = meanQuality()
  let spent = 0
  for (const [user, items] of groupOf(test)) {
    const known = users.get(user)
    const history = known === undefined ? nothing : historyOf(histories, known)
    const seen = new Set(masksSeen ? history : nothing)
    // What nobody had in training is right, too, only that no list can hold it.
    const right = new Set(
      [...items].map((item) => numbers.get(item) ?? item).filter((item) => !seen.has(item as number)),
    )
    if (!right.size) continue
    const from = performance.now()
    const list = topList(
      history.length ? rank(history) : popular,
      LIST,
      masksSeen ? (item) => seen.has(item) : undefined,
    )
    spent += performance.now() - from
    mean.add(listQuality<number | string>(list, right, LIST))
  }
  return { users: mean.count(), ...mean.get(), ms_per_list: mean.count() ? spent / mean.count() : 0 }
}

function groupOf(pairs: Iterable<readonly [user: string, item: string]>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [user, item] of pairs) groups.set(user, (groups.get(user) ?? new Set()).add(item))
  return groups
}
