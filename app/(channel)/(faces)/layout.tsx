import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import '@/app/_styles/faces.css'
import { readLook } from '@/app/_server/look'
import { defaultChannel } from '@/lib/kernel/channel'

export const metadata: Metadata = { title: 'Vela', robots: { index: false }, referrer: 'no-referrer' }

/** One pattern or one draft on one face, and nothing around it: what stands in the frames of library and editor. */
export default async function FacesLayout({ children }: { children: ReactNode }) {
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
