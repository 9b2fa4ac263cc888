import { chooseNeighbourhood } from './choose-neighbourhood'
import { type Neighbourhood, neighbourRanker } from './session-neighbours'
import { indexSessions, type Sessions, type Step } from './sessions'
import { learnTransitions, type Transitions } from './transitions'

/** Plain data, so that it can pass from a worker. */
export type SessionModel = { sessions: Sessions; transitions: Transitions; neighbourhood: Neighbourhood }

export function trainSessions(steps: Iterable<Step>, neighbourhood?: Neighbourhood): SessionModel {
  const sessions = indexSessions(steps)
  return {
    sessions,
    transitions: learnTransitions(sessions),
    neighbourhood: neighbourhood ?? chooseNeighbourhood(sessions),
  }
}

/** Scores every item as the next of a session; what nothing speaks for stands behind all else, by its popularity. */
export function sessionRanker({ sessions, transitions, neighbourhood }: SessionModel) {
  const rank = neighbourRanker(sessions, transitions, neighbourhood)
  const most = sessions.popularity.reduce((highest, count) => Math.max(highest, count), 1)
  // Negative, since 0 is the least that a neighbour says.
  const fallback = Float32Array.from(sessions.popularity, (count) => count / most - 2)
  return (steps: readonly number[]): Float32Array => {
    const scores = rank(steps)
    for (let item = 0; item < scores.length; item++) if (!scores[item]) scores[item] = fallback[item] ?? 0
    return scores
  }
}
