import { z } from 'zod'
import { DAY, HOUR } from '@/lib/kernel/time'

/** For how many days a link to what is not public may hold. */
export const previewDays = [1, 7, 30] as const
export const sharePreviewInput = z.strictObject({
  pageId: z.string().max(40),
  days: z.union(previewDays.map((days) => z.literal(days))),
})
export const revokePreviewInput = z.strictObject({ id: z.string().max(40) })

export const previewEnd = (now: Date, days: number) => new Date(now.getTime() + days * DAY)

/** For how long someone travels in time before they are brought back. */
export const TRAVEL = 4 * HOUR
export const travelInput = z.strictObject({ at: z.coerce.date() })

export const lookAtReleaseInput = z.strictObject({ id: z.string().max(40) })

/** A link that somebody was given; instants are ISO 8601. Its token is known to whoever has it only. */
export type PreviewLink = { id: string; expiresAt: string; createdAt: string; createdBy: string }
