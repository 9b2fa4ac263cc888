import { z } from 'zod'
import { configurationKeyInput } from '@/lib/configurator/configuration-input'
import type { ModelDefinition } from '@/lib/configurator/definition'
import { DAY, MINUTE } from '@/lib/kernel/time'

/**
 * What somebody can do in the configurator. `looked`: rested on a value, or opened the part with a feature; `refused`: pressed
 * a value that did not go, and was told why; `begun`: took an edition, or answered questions.
 */
const stepKinds = [
  'opened',
  'looked',
  'refused',
  'chosen',
  'begun',
  'undone',
  'redone',
  'saved',
  'shared',
  'carted',
  'left',
] as const
export type StepKind = (typeof stepKinds)[number]

/** A visit has no more steps: what comes later is not kept. */
export const MOST_STEPS = 400
/** In one request. */
export const MOST_STEPS_AT_ONCE = 50
/** After so long without a step a visit has ended: the next step begins another. */
export const VISIT_ENDS_AFTER = 30 * MINUTE

const code = z.string().min(1).max(60)

const buildStep = z.strictObject({
  /** Its number in the visit, from 0: the same number is the same step, however often and in which order it arrives. */
  n: z
    .int()
    .min(0)
    .max(MOST_STEPS - 1),
  /** Milliseconds since the visit began. */
  at: z.int().min(0).max(DAY),
  kind: z.enum(stepKinds),
  feature: code.optional(),
  value: code.optional(),
  /** What was chosen of the feature before. */
  from: code.optional(),
})
export type BuildStep = z.output<typeof buildStep>

/** Some steps of one visit, and the configuration after the last of them. */
export const buildBatch = {
  /** Names the visit; drawn by whoever reports it. */
  build: z.uuid(),
  /** The version that was opened. */
  modelVersion: z.int().min(1).max(999_999_999),
  key: configurationKeyInput,
  steps: z.array(buildStep).min(1).max(MOST_STEPS_AT_ONCE),
}
export const buildBatchInput = z.strictObject(buildBatch)

/** Whether all that a step names is in this version of the model, and everything is named that its kind needs. */
export function isKnownStep({ features }: Pick<ModelDefinition, 'features'>, step: BuildStep): boolean {
  const needsValue = step.kind === 'chosen' || step.kind === 'refused'
  if (step.feature === undefined) return !needsValue && step.value === undefined && step.from === undefined
  const feature = features.find(({ code }) => code === step.feature)
  if (!feature || (needsValue && step.value === undefined)) return false
  return [step.value, step.from].every((named) => named === undefined || feature.values.some((v) => v.code === named))
}

/** The steps of both, each once, in their order. Of two with the same number the first that came is kept. */
export function mergeSteps(kept: BuildStep[], more: BuildStep[]): BuildStep[] {
  const all = new Map(kept.map((step) => [step.n, step]))
  for (const step of more) if (!all.has(step.n)) all.set(step.n, step)
  return [...all.values()].sort((a, b) => a.n - b.n)
}
