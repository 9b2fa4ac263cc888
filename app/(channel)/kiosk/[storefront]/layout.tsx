import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import '@/app/_styles/faces.css'
import { texts } from '@/app/_messages/words'
import { readLook } from '@/app/_server/look'
import { WordMark } from '@/components/store/word-mark'
import { channelOf, isStorefront } from '@/lib/kernel/channel'

export const metadata: Metadata = { title: 'Vela', robots: { index: false } }

type LayoutProps = { children: ReactNode; params: Promise<{ storefront: string }> }

/** A screen that many touch: the way back to the start is always there, and nothing else of the shop's frame. */
export default async function KioskLayout({ children, params }: LayoutProps) {
  const { storefront } = await params
  if (!isStorefront(storefront)) notFound()
  const channel = channelOf(storefront)
  const { sheet } = await readLook(storefront)
  return (
    <html lang={channel.language} className={fontFamilies}>
      {sheet && (
        <head>
          <style>{sheet}</style>
        </head>
      )}
      <body data-face="kiosk" className="[--header:5.5rem]">
        <header className="sticky top-0 z-30 h-(--header) border-line border-b bg-ground">
          <div className="wrap flex h-full items-center">
            <a
              href={`/kiosk/${storefront}`}
              className="inline-flex min-h-control items-center gap-6 font-semibold text-lg"
            >
              <WordMark className="h-12 w-auto" />
              {texts(channel, 'blocks').shown.kiosk.start}
            </a>
          </div>
        </header>
        {children}
      </body>
    </html>
  )
}
