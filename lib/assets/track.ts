import { z } from 'zod'
import { locales } from '@/lib/kernel/locale'
import { trackKinds } from './track-kinds'

/** Captions or chapters in a language, as WebVTT; an empty text takes them away. */
export const trackInput = z.strictObject({
  assetId: z.string().max(60),
  kind: z.enum(trackKinds),
  locale: z.enum(locales),
  vtt: z
    .string()
    .max(500_000)
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/^\uFEFF/, '')
        .trim(),
    )
    .refine((text) => text === '' || isVtt(text), { error: 'vtt' }),
})

/** Begins as the format does, and says from when to when at least once. */
const isVtt = (text: string) =>
  /^WEBVTT(?:[ \t].*)?(?:\n|$)/.test(text) &&
  /(?:^|\n)(?:\d{2,}:)?\d{2}:\d{2}\.\d{3} --> (?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/.test(text)
