import type { ReactNode } from 'react'
import { readLook } from '@/app/_server/look'
import { fontFamilies } from '@/app/_styles/fonts'
import { defaultChannel } from '@/lib/kernel/channel'

/** A document with nothing around its contents, in the look that holds now. */
export async function BareDocument({ children }: { children: ReactNode }) {
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
