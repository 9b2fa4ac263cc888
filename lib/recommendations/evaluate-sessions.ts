import { meanQualityOf } from './evaluate-steps'
import { type SessionModel, sessionRanker } from './session-model'
import { orderedSessions, type Step } from './sessions'

/** The quality of the lists of 20 for the next step of each session of a test. */
export function evaluateSessions(model: SessionModel, test: Iterable<Step>, masksSeen: boolean) {
  const numbers = new Map(model.sessions.items.map((item, at) => [item, at]))
  const sessions = orderedSessions(test).map((steps) => steps.map(({ item }) => numbers.get(item) ?? -1))
  const quality = meanQualityOf(sessions, sessionRanker(model), Number.POSITIVE_INFINITY, masksSeen)
  return { sessions: sessions.length, ...quality }
}
