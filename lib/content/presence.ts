import { z } from 'zod'
import { locales } from '@/lib/kernel/locale'
import { SECOND } from '@/lib/kernel/time'

/** Whoever has not been heard of for so long has gone. An open editor says every ten seconds that it is there. */
export const PRESENT_FOR = 30 * SECOND

export const presenceInput = z.strictObject({ pageId: z.string().max(40), locale: z.enum(locales) })

export type Present = { id: string; name: string }
