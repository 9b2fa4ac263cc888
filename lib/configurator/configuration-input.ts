import { z } from 'zod'

export const MOST_CHOICES = 500

const code = z.string().min(1).max(60)

/** Choices as they come from outside: no model has more features. */
export const selectionInput = z
  .record(code, code)
  .refine((choices) => Object.keys(choices).length <= MOST_CHOICES, { error: `tooManyChoices?max=${MOST_CHOICES}` })

export const configurationKeyInput = z.string().min(1).max(420)

/** A configuration that has been put together, as its page is addressed. */
export const addressOfConfiguration = z.strictObject({ model: z.string().min(1).max(120), key: configurationKeyInput })

/** A configuration as someone asks for it: by its choices, with the version that they were made in, or by its key. */
export const askedConfiguration = {
  model: z.string().min(1).max(120),
  modelVersion: z.number().int().min(1).optional(),
  choices: selectionInput.optional(),
  key: configurationKeyInput.optional(),
}

/** One of both, not none and not two. */
export const isAskedOnce = ({ choices, key }: { choices?: unknown; key?: unknown }) =>
  (choices === undefined) !== (key === undefined)
