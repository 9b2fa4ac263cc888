import { meanQualityOf } from './evaluate-steps'
import { type Neighbourhood, neighbourRanker } from './session-neighbours'
import { type Sessions, stepsOf } from './sessions'
import { learnTransitions } from './transitions'

const MOST_STEPS = 500
/** That of the paper, with the latest 1,000 sessions as its sample. */
export const plainNeighbourhood: Neighbourhood = {
  neighbours: 100,
  sample: 1_000,
  likenessDecay: 'div',
  matchDecay: 'div',
  rarity: 0,
  order: 0,
  again: 1,
}

/** One after the other, each upon the best so far. */
const CHANGES: Partial<Neighbourhood>[] = [
  ...[{ order: 0.1 }, { order: 0.3 }, { order: 1 }, { order: 3 }],
  ...[{ neighbours: 200 }, { neighbours: 300 }],
  ...[{ likenessDecay: 'linear' as const }, { likenessDecay: 'quadratic' as const }],
  ...[{ matchDecay: 'linear' as const }, { matchDecay: 'quadratic' as const }],
  ...[{ rarity: 0.2 }, { rarity: 1 }, { again: 0.3 }, { again: 0 }],
]

/**
 * The neighbourhood that foretells best the steps of the latest sessions from those before them. It has to gain on the plain one:
 * what is lost in either measure counts four times.
 */
export function chooseNeighbourhood(model: Sessions): Neighbourhood {
  const sessions = model.starts.length - 1
  const before = cutOf(model)
  if (before < 20) return plainNeighbourhood
  const transitions = learnTransitions(model, before)
  const latest = Array.from({ length: sessions - before }, (_, at) => stepsOf(model, before + at))
  const qualityOf = (options: Neighbourhood) =>
    meanQualityOf(latest, neighbourRanker(model, transitions, { ...options, before }), MOST_STEPS)
  const plain = qualityOf(plainNeighbourhood)
  let best = { options: plainNeighbourhood, gain: 0 }
  for (const change of CHANGES) {
    const options = { ...best.options, ...change }
    const { hr, mrr } = qualityOf(options)
    const gain = weighed(hr - plain.hr) + weighed(mrr - plain.mrr)
    if (gain > best.gain) best = { options, gain }
  }
  return best.options
}

const weighed = (difference: number) => (difference < 0 ? 4 * difference : difference)

/** So that the sessions behind it have about as many steps as are tried, but are a tenth at most. */
function cutOf({ starts }: Sessions): number {
  const sessions = starts.length - 1
  const wanted = (starts[sessions] ?? 0) - MOST_STEPS * 1.5
  const cut = starts.findIndex((start) => start >= wanted)
  return Math.max(cut, Math.floor(sessions * 0.9))
}
