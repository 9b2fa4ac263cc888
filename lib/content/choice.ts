import { z } from 'zod'

export const choiceKinds = ['product', 'category', 'model', 'page', 'form'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

/** What can be chosen for a property of a block: `value` is what is stored. */
export type Choice = { value: string; label: string; detail?: string; picture?: string | null }

export const choicesAsked = z.strictObject({
  kind: z.enum(choiceKinds),
  q: z.string().trim().max(200).optional(),
  values: z.array(z.string().max(200)).max(60).default([]),
})
