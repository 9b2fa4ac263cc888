'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'

type PreviewFrameProps = { pageId: string; storefront: string; revision: number; theme: 'light' | 'dark' }

/** The page as the server makes it of the stored draft: menus, prices, everything. Read anew when something was stored. */
export function PreviewFrame({ pageId, storefront, revision, theme }: PreviewFrameProps) {
  const t = useTranslations('editor.preview')
  const frame = useRef<HTMLIFrameElement>(null)
  const dress = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (root) root.dataset.theme = theme
  }
  useEffect(dress)
  return (
    <iframe
      ref={frame}
      title={t('title')}
      src={`/${storefront}/preview/${pageId}?bare=1&revision=${revision}`}
      onLoad={dress}
      className="size-full border-0"
    />
  )
}
