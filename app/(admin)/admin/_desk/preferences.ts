import 'server-only'
import { cookies, headers } from 'next/headers'
import { isLocale, type Locale } from '@/lib/kernel/locale'

/** The language someone chose for the admin, else the first of the browser's that we speak, else English. */
export async function adminLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('admin-locale')?.value
  if (isLocale(chosen)) return chosen
  const wished = (await headers()).get('accept-language') ?? ''
  const first = wished.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return first.find(isLocale) ?? 'en'
}

/** 'light' or 'dark' when someone chose; else the system decides. */
export async function adminTheme(): Promise<'light' | 'dark' | undefined> {
  const chosen = (await cookies()).get('admin-theme')?.value
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}
