import type { BuildStep } from './build-step'
import { hesitations } from './hesitation'

export const stages = ['opened', 'changed', 'kept', 'carted', 'bought'] as const
/** How far somebody comes: opened the model, changed something, saved or shared it, put it into the cart, bought it. */
export type Stage = (typeof stages)[number]
export const signs = ['looked', 'chosen', 'hesitated', 'left'] as const
/** What is counted of a value, once for each visit. */
export type Sign = (typeof signs)[number]

export type Visit = {
  /** In their order. */
  steps: BuildStep[]
  /** The configuration at the end, where it is known. */
  choices: Record<string, string> | undefined
  isBought: boolean
}

/** Of the feature as a whole. */
export const WHOLE = ''

/** What one visit counts for: how far it came, and by feature and value (`WHOLE` for any of them) what was done with it. */
export type BuildCount = { stages: Set<Stage>; choices: Map<string, Map<string, Set<Sign>>> }

const touching = new Set<BuildStep['kind']>(['looked', 'refused', 'chosen'])

/** Counts a visit. The same steps give the same count, in whichever parts they have arrived. */
export function countBuild({ steps, choices, isBought }: Visit): BuildCount {
  const counted: BuildCount = { stages: new Set(['opened']), choices: new Map() }
  const say = (feature: string, value: string, sign: Sign) => {
    const values = counted.choices.get(feature) ?? new Map<string, Set<Sign>>()
    counted.choices.set(feature, values)
    values.set(value, (values.get(value) ?? new Set()).add(sign))
  }
  let last = ''
  for (const { kind, feature, value } of steps) {
    if (kind === 'chosen' || kind === 'begun') counted.stages.add('changed')
    if (kind === 'saved' || kind === 'shared') counted.stages.add('kept')
    if (kind === 'carted') counted.stages.add('carted')
    if (feature === undefined || !touching.has(kind)) continue
    last = feature
    say(feature, WHOLE, 'looked')
    if (value === undefined) continue
    say(feature, value, 'looked')
    if (kind !== 'chosen') continue
    say(feature, WHOLE, 'chosen')
    say(feature, value, 'chosen')
  }
  for (const [feature, values] of hesitations(steps)) {
    say(feature, WHOLE, 'hesitated')
    for (const value of values) say(feature, value, 'hesitated')
  }
  if (isBought) counted.stages.add('bought')
  if (counted.stages.has('carted') || isBought) return counted
  if (last) say(last, WHOLE, 'left')
  for (const [feature, value] of Object.entries(choices ?? {})) say(feature, value, 'left')
  return counted
}
