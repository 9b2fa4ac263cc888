/** What a visitor may allow beyond what the shop needs to work. */
export const purposes = ['functional', 'statistics', 'marketing'] as const
export type Purpose = (typeof purposes)[number]
export type Consent = Record<Purpose, boolean>

export const CONSENT_COOKIE = 'consent'
/** One year: then we ask again. Seconds. */
export const CONSENT_AGE = 365 * 86_400

/** The value of the cookie: "1" for a choice that allows nothing, "1.functional.statistics.marketing" for all. */
export const writeConsent = (consent: Consent) => ['1', ...purposes.filter((purpose) => consent[purpose])].join('.')

/** What a Cookie header (or `document.cookie`) says; null while nothing has been chosen, which allows nothing. */
export function readConsent(cookies: string | undefined): Consent | null {
  const value = /(?:^|;\s*)consent=(1[.a-z]*)(?:;|$)/.exec(cookies ?? '')?.[1]
  if (value === undefined) return null
  const granted = value.split('.')
  return Object.fromEntries(purposes.map((purpose) => [purpose, granted.includes(purpose)])) as Consent
}

export const allows = (cookies: string | undefined, purpose: Purpose) => readConsent(cookies)?.[purpose] ?? false
