import { z } from 'zod'

/** A way for people outside to read the patterns, and nothing else. */
export type PatternLink = {
  id: string
  name: string
  createdAt: Date
  expiresAt: Date
  isOpen: boolean
}

export const patternLinkInput = z.strictObject({
  name: z.string().trim().min(1, 'required').max(80, 'tooLong?max=80'),
  days: z.coerce.number().int().min(1).max(365).default(30),
})
export type PatternLinkInput = z.input<typeof patternLinkInput>
