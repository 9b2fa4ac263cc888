import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import { readLanguage } from './_language'

export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' }

/** For somebody without an account: no menus, nothing of the shop. In the language that their browser asks for. */
export default async function SharedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={readLanguage(await headers())} className={fontFamilies}>
      <body className="min-h-dvh bg-ground px-4 py-8 text-ink sm:px-8">{children}</body>
    </html>
  )
}
