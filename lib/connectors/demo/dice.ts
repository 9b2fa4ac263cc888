/** Numbers that look drawn but are the same at each run (mulberry32 by Tommy Ettinger, public domain). */
export function dice(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    /** A whole number from `from` to `to`, both included. */
    between: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    /** One of a list, with probabilities as its weights. */
    weighted<T>(list: readonly T[], weight: (member: T) => number): T {
      let at = next() * list.reduce((sum, member) => sum + weight(member), 0)
      for (const member of list) {
        at -= weight(member)
        if (at < 0) return member
      }
      return list.at(-1)!
    },
  }
}
