import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { fontFamilies } from '@/app/_styles/fonts'
import '@/app/_styles/store.css'
import '@/app/_styles/faces.css'
import { readLook } from '@/app/_server/look'
import { channelOf, isStorefront } from '@/lib/kernel/channel'

export const metadata: Metadata = { title: 'Vela', robots: { index: false } }

type LayoutProps = { children: ReactNode; params: Promise<{ storefront: string }> }

/** A screen that nobody touches. */
export default async function SignageLayout({ children, params }: LayoutProps) {
  const { storefront } = await params
  if (!isStorefront(storefront)) notFound()
  const { sheet } = await readLook(storefront)
  return (
    <html lang={channelOf(storefront).language} data-theme="light" className={fontFamilies}>
      {sheet && (
        <head>
          <style>{sheet}</style>
        </head>
      )}
      <body data-face="signage">{children}</body>
    </html>
  )
}
