import type { StepKind } from '@/lib/tracking/build-step'

type Hear = (kind: StepKind, feature?: string, value?: string, from?: string) => void

let hear: Hear | undefined

/** Says what somebody does. Nobody hears it until they allow statistics. */
export const note: Hear = (...step) => hear?.(...step)

export const listen = (to: Hear | undefined) => {
  hear = to
}
