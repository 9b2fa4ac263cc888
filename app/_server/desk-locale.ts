import 'server-only'
import { isLocale, type Locale } from '@/lib/kernel/locale'
import { currentCookies, currentHeaders } from './asked'

/** The language someone chose for the admin, else the first of the browser's that we speak, else English. */
export async function deskLocale(): Promise<Locale> {
  const chosen = (await currentCookies()).get('admin-locale')?.value
  if (isLocale(chosen)) return chosen
  const wished = (await currentHeaders()).get('accept-language') ?? ''
  const first = wished.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return first.find(isLocale) ?? 'en'
}

/** Whether a form or call comes from the admin: a browser names the page in its own house. */
export async function isFromDesk(): Promise<boolean> {
  const referer = (await currentHeaders()).get('referer') ?? ''
  return URL.canParse(referer) && /^\/admin(\/|$)/.test(new URL(referer).pathname)
}
