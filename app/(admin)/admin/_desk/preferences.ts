import 'server-only'
import { cookies } from 'next/headers'
import { deskLocale } from '@/app/_server/desk-locale'
import type { Locale } from '@/lib/kernel/locale'

export const adminLocale = (): Promise<Locale> => deskLocale()

/** 'light' or 'dark' when someone chose; else the system decides. */
export async function adminTheme(): Promise<'light' | 'dark' | undefined> {
  const chosen = (await cookies()).get('admin-theme')?.value
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined
}
