import { SECOND } from '@/lib/kernel/time'
import type { BuildStep } from './build-step'

/** Who takes a choice back within this time has hesitated over it. */
const TAKEN_BACK_WITHIN = 20 * SECOND

type Choice = { feature: string; value: string; from?: string; at: number }

/**
 * The values that somebody hesitated over, by feature: taken back shortly after they were chosen (undone, or changed to what
 * was there before), or chosen more than once in the same visit. `steps` are in their order.
 */
export function hesitations(steps: BuildStep[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const say = ({ feature, value }: Choice) => found.set(feature, (found.get(feature) ?? new Set()).add(value))
  const done: (Choice | null)[] = []
  const undone: (Choice | null)[] = []
  const last = new Map<string, Choice>()
  const before = new Map<string, Set<string>>()
  for (const step of steps) {
    if (step.kind === 'undone') {
      const taken = done.pop() ?? null
      undone.push(taken)
      if (taken && step.at - taken.at <= TAKEN_BACK_WITHIN) say(taken)
    } else if (step.kind === 'redone') done.push(undone.pop() ?? null)
    // What changes several features at once is no hesitation over one of them, but it can be undone.
    else if (step.kind === 'begun') done.push(null)
    else if (step.kind === 'chosen' && step.feature !== undefined && step.value !== undefined) {
      const { feature, value, from, at } = step
      const choice = { feature, value, at, ...(from !== undefined && { from }) }
      const previous = last.get(feature)
      const isBack = previous?.from === value && from === previous.value
      if (isBack && at - previous.at <= TAKEN_BACK_WITHIN) say(previous)
      const known = before.get(feature) ?? new Set()
      if (known.has(value)) say(choice)
      before.set(feature, known.add(value))
      last.set(feature, choice)
      done.push(choice)
      undone.length = 0
    }
  }
  return found
}
