import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/admin.css'
import '@/app/_styles/faces.css'
import { readLook } from '@/app/_server/look'
import { defaultChannel } from '@/lib/kernel/channel'

export const metadata: Metadata = { title: 'Patterns', robots: { index: false }, referrer: 'no-referrer' }

/** For people outside: the patterns and nothing around them, in the look that holds. */
export default async function PatternsLayout({ children }: { children: ReactNode }) {
  const { sheet } = await readLook(defaultChannel.storefront)
  return (
    <html lang="en" className={fontFamilies}>
      {sheet && (
        <head>
          <style>{sheet}</style>
        </head>
      )}
      <body>{children}</body>
    </html>
  )
}
