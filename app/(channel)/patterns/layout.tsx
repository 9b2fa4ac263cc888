import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/admin.css'

export const metadata: Metadata = { title: 'Patterns', robots: { index: false }, referrer: 'no-referrer' }

/** For people outside: the patterns and nothing around them. */
export default function PatternsLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fontFamilies}>
      <body>{children}</body>
    </html>
  )
}
