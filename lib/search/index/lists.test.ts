import { expect, test } from 'vitest'
import { First } from './arrange'
import { Lists } from './lists'

let seed = 11
const below = (n: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % n
}

test('each slot has the list that was put last, however often lists change', () => {
  const [lists, said] = [new Lists(), new Map<number, number[]>()]
  for (let turn = 0; turn < 20_000; turn++) {
    const [slot, list] = [below(1500), Array.from({ length: below(9) }, () => below(50))]
    lists.put(slot, list)
    said.set(slot, list)
  }
  for (const [slot, list] of said) {
    expect([...lists.numbers.subarray(lists.starts[slot], lists.ends[slot])]).toEqual(list)
    expect(lists.has(slot, 7)).toBe(list.includes(7))
  }
  expect(lists.numbers.length).toBeLessThan(60_000)
})

test('the first of an order are those that sorting everything would give', () => {
  for (let round = 0; round < 200; round++) {
    const all = Int32Array.from({ length: 1 + below(500) }, (_, at) => at * 1000 + below(1000))
    const order = (a: number, b: number) => (a % 1000) - (b % 1000) || a - b
    const to = 1 + below(all.length)
    const from = below(to)
    const first = new First(to, order)
    for (let at = all.length; at > 0; at -= 50) first.offer(all, Math.max(0, at - 50), at)
    expect([...first.part(from, to)]).toEqual([...all].sort(order).slice(from, to))
  }
})
