export const locales = ['en', 'de', 'pl'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** Product or editorial text in several languages. */
export type Localized = Partial<Record<Locale, string>>

/** The text in this language, else in English, else in any that there is; empty when there is none. */
export function localized(text: Localized | null | undefined, locale: Locale): string {
  if (!text) return ''
  return text[locale] || text.en || locales.map((l) => text[l]).find(Boolean) || ''
}
