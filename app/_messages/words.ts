import { createTranslator, type _Translator as Translator } from 'use-intl/core'
import type { Locale } from '@/lib/kernel/locale'
import de from './de/areas'
import en from './en/areas'
import pl from './pl/areas'
import type { Area, English, Words } from './shape'

/** A language, or whatever knows one (a channel). A channel of Switzerland gets "ss" where the German files have "ß". */
export type Reader = Locale | { locale: Locale; country?: string }

export type Translate<A extends Area> = Translator<English[A]>

/** The words of one area: `const t = words(channel, 'cart'); t('total')`. Values are filled in by ICU rules. */
export function words<A extends Area>(reader: Reader, area: A): Translate<A> {
  const key = `${languageOf(reader)}/${area}`
  let found = translators.get(key)
  if (!found) {
    const locale = typeof reader === 'string' ? reader : reader.locale
    found = createTranslator({ locale, messages: texts(reader, area), timeZone: 'UTC', onError, getMessageFallback })
    translators.set(key, found)
  }
  return found as Translate<A>
}

/** The plain sentences of one area as an object, for components that take all of their words as a prop. */
export const texts = <A extends Area>(reader: Reader, area: A): Words<English[A]> =>
  languages[languageOf(reader)][area] as Words<English[A]>

/** Several areas at once, for a provider around client components (the admin's). */
export const messages = <A extends Area>(reader: Reader, ...areas: A[]): Words<Pick<English, A>> =>
  Object.fromEntries(areas.map((area) => [area, texts(reader, area)])) as Words<Pick<English, A>>

/** The sentence of a key that is known only while running (of a `DomainError`); the general one when there is none. */
export function sentence(reader: Reader, key: string, values: Record<string, string | number> = {}): string {
  const t = words(reader, 'errors') as unknown as {
    (key: string, values: Record<string, string | number>): string
    has(key: string): boolean
  }
  return t.has(key) ? t(key, values) : t('unexpected', {})
}

const swiss = <T>(value: T): T =>
  (typeof value === 'string'
    ? value.replaceAll('ß', 'ss')
    : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, swiss(inner)]))) as T

type Language = Locale | 'de-CH'
const languages: Record<Language, Record<Area, object>> = { en, de, pl, 'de-CH': swiss(de) }
const translators = new Map<string, unknown>()

function languageOf(reader: Reader): Language {
  if (typeof reader === 'string') return reader
  return reader.locale === 'de' && reader.country === 'CH' ? 'de-CH' : reader.locale
}

const onError = (error: Error) => {
  if (process.env.NODE_ENV !== 'production') throw error
}
const getMessageFallback = ({ key }: { key: string }) => key
