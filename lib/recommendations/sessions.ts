/** What was looked at in one go, in order, one after the other as they ended; a later session has a greater number. */
export type Sessions = {
  items: string[]
  popularity: Uint32Array
  /** Where each session's steps begin in `steps`, and, at the end, where the last one's end. */
  starts: Uint32Array
  steps: Uint32Array
  /** The sessions that have an item, each once, from the earliest: of item i, from `places[i]` to `places[i + 1]`. */
  places: Uint32Array
  holders: Uint32Array
}

export type Step = { session: string; item: string; time: number }

/** Steps in any order; those of the same time stay as they came. */
export function indexSessions(all: Iterable<Step>): Sessions {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const ordered = orderedSessions(all)
  const starts = new Uint32Array(ordered.length + 1)
  const steps = new Uint32Array(ordered.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const [session, list] of ordered.entries()) {
    for (const { item } of list) {
      const number = numbers.get(item) ?? numbers.size
      if (number === numbers.size) numbers.set(item, number)
      counts[number] = (counts[number] ?? 0) + 1
      steps[at++] = number
    }
    starts[session + 1] = at
  }
  const popularity = Uint32Array.from(counts)
  return { items: [...numbers.keys()], popularity, starts, steps, ...holdersOf(numbers.size, starts, steps) }
}

/** Each session's steps by time, the sessions by the time of their last step. */
export function orderedSessions(all: Iterable<Step>): Step[][] {
  const bySession = new Map<string, Step[]>()
  for (const step of all) {
    const list = bySession.get(step.session)
    if (list) list.push(step)
    else bySession.set(step.session, [step])
  }
  const sessions = [...bySession.values()]
  for (const list of sessions) list.sort((a, b) => a.time - b.time)
  return sessions.sort((a, b) => (a.at(-1)?.time ?? 0) - (b.at(-1)?.time ?? 0))
}

export const stepsOf = ({ starts, steps }: Pick<Sessions, 'starts' | 'steps'>, session: number): Uint32Array =>
  steps.subarray(starts[session], starts[session + 1])

function holdersOf(items: number, starts: Uint32Array, steps: Uint32Array) {
  const each = Array.from({ length: starts.length - 1 }, (_, session) => new Set(stepsOf({ starts, steps }, session)))
  const places = new Uint32Array(items + 1)
  for (const held of each) for (const item of held) places[item + 1] = (places[item + 1] ?? 0) + 1
  for (let item = 0; item < items; item++) places[item + 1] = (places[item + 1] ?? 0) + (places[item] ?? 0)
  const holders = new Uint32Array(places[items] ?? 0)
  const next = places.slice()
  for (const [session, held] of each.entries())
    for (const item of held) {
      const at = next[item] ?? 0
      holders[at] = session
      next[item] = at + 1
    }
  return { places, holders }
}
