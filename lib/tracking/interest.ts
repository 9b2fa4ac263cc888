import { before, DAY } from '@/lib/kernel/time'
import { type BuildCount, type Sign, type Stage, signs, stages, WHOLE } from './count-build'

export const interestPeriods = [7, 30, 90] as const

/** What people did with a model in a period: in how many visits, by stage, and by feature and value. */
export type Interest = {
  stages: Record<Stage, number>
  choices: Record<string, Record<string, Record<Sign, number>>>
}

export const noInterest = (): Interest => ({
  stages: Object.fromEntries(stages.map((stage) => [stage, 0])) as Interest['stages'],
  choices: {},
})

/** Adds so many visits of a value to what is counted already. */
export function addChoice(interest: Interest, feature: string, value: string, more: Partial<Record<Sign, number>>) {
  const values = interest.choices[feature] ?? {}
  interest.choices[feature] = values
  const known = values[value] ?? (Object.fromEntries(signs.map((sign) => [sign, 0])) as Record<Sign, number>)
  values[value] = known
  for (const sign of signs) known[sign] += more[sign] ?? 0
}

/** Adds one visit. */
export function addBuild(interest: Interest, counted: BuildCount): void {
  for (const stage of counted.stages) interest.stages[stage]++
  for (const [feature, values] of counted.choices)
    for (const [value, found] of values)
      addChoice(interest, feature, value, Object.fromEntries([...found].map((sign) => [sign, 1])))
}

/**
 * Visits that did not end in the cart: how many, how many of them touched nothing, and by step of the model how many touched
 * something of it last. What was taken out of the model since counts as nothing.
 */
export function leftAt({ stages, choices }: Interest, features: { code: string; step?: string }[]) {
  const total = Math.max(0, stages.opened - stages.carted)
  const at: Record<string, number> = {}
  let touched = 0
  for (const { code, step } of features) {
    const left = choices[code]?.[WHOLE]?.left ?? 0
    touched += left
    at[step ?? ''] = (at[step ?? ''] ?? 0) + left
  }
  return { total, untouched: Math.max(0, total - touched), at }
}

/** Midnight (UTC) of the first of so many days, of which the last is today's. */
export const firstDayOf = (days: number, now: Date) =>
  before(new Date(Math.floor(now.getTime() / DAY) * DAY), (days - 1) * DAY)
