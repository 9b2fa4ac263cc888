import { type EaseModel, type EaseOptions, trainEase } from './ease'
import { type Histories, indexHistories } from './histories'
import { type SessionModel, trainSessions } from './session-model'
import type { Step } from './sessions'

export type TrainingTask =
  | { kind: 'users'; pairs: [user: string, item: string][]; options?: EaseOptions }
  | { kind: 'sessions'; steps: Step[] }
export type Trained = { kind: 'users'; model: EaseModel } | { kind: 'sessions'; model: SessionModel }

/** The work of the worker; what it makes is plain data. */
export function train(task: TrainingTask): Trained {
  if (task.kind === 'sessions') return { kind: task.kind, model: trainSessions(task.steps) }
  const histories: Histories = indexHistories(task.pairs)
  return { kind: task.kind, model: trainEase(histories, task.options) }
}
