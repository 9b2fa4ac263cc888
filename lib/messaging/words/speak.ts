import { createTranslator } from 'use-intl/core'
import { channelOf, markets, type StorefrontCode } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import de from './de'
import en from './en'
import pl from './pl'
import type { MailWords } from './shape'

const swiss = <T>(value: T): T =>
  (typeof value === 'string'
    ? value.replaceAll('ß', 'ss')
    : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, swiss(inner)]))) as T

const texts: Record<Locale | 'de-CH', MailWords> = { en, de, pl, 'de-CH': swiss(de) }

/** How someone is written to. */
export type Voice = {
  locale: Locale
  /** For Intl: "de-CH". */
  language: string
  timeZone: string
  say: (key: string, values?: Record<string, string | number>) => string
  /** "1 March 2027" */
  day: (at: Date) => string
}

const voices = new Map<string, Voice>()

/** The voice of a storefront, or of a language where no storefront is known. */
export function voiceOf(locale: Locale, storefront?: StorefrontCode): Voice {
  const channel = storefront ? channelOf(storefront) : undefined
  const language = channel ? `${locale}-${channel.country}` : locale
  let voice = voices.get(language)
  if (!voice) {
    const messages = texts[language === 'de-CH' ? 'de-CH' : locale]
    const translate = createTranslator({ locale, messages, onError, getMessageFallback }) as unknown as Voice['say']
    const { timeZone } = channel ?? markets.ch
    const { format: day } = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone })
    voice = { locale, language, timeZone, say: translate, day }
    voices.set(language, voice)
  }
  return voice
}

// A mail with a hole in it is worse than one that is sent again when the word is there.
const onError = (error: Error) => {
  throw error
}
const getMessageFallback = ({ key }: { key: string }) => key
