import { isLocale, type Locale } from '@/lib/kernel/locale'

/** The first language that a browser asks for and that we speak. */
export function readLanguage(headers: Headers): Locale {
  const asked = (headers.get('accept-language') ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase())
  return asked.find(isLocale) ?? 'en'
}
