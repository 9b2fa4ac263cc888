import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'

export const metadata: Metadata = { title: 'Test payments', robots: { index: false }, referrer: 'no-referrer' }

/** Another company's page: no menus, no cart, nothing of the shop. The page says which language it speaks. */
export default function PayLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${fontFamilies} bg-sunken`}>
      <body className="grid min-h-dvh place-items-center bg-sunken px-4 py-10 text-ink">{children}</body>
    </html>
  )
}
