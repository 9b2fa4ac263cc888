'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Face } from '@/lib/content/block'

type PreviewFrameProps = {
  pageId: string
  storefront: string
  revision: number
  theme: 'light' | 'dark'
  face: Face
}

/** How wide each face is, in pixels; the web is as wide as the device that was chosen. */
export const faceWidths = { mail: 640, kiosk: 1080, signage: 1920, print: 840 } as const

/** The page as the server makes it of the stored draft, on the web or another face. Read anew when something was stored. */
export function PreviewFrame({ pageId, storefront, revision, theme, face }: PreviewFrameProps) {
  const t = useTranslations('editor.preview')
  const frame = useRef<HTMLIFrameElement>(null)
  const dress = () => {
    const root = frame.current?.contentDocument?.documentElement
    // Mails and paper know no night.
    if (root && (face === 'web' || face === 'kiosk')) root.dataset.theme = theme
  }
  useEffect(dress)
  return (
    <iframe
      ref={frame}
      title={t('title')}
      src={
        face === 'web'
          ? `/${storefront}/preview/${pageId}?bare=1&revision=${revision}`
          : `/draft/${pageId}/${face}?in=${storefront}&revision=${revision}`
      }
      onLoad={dress}
      className="size-full border-0"
    />
  )
}
