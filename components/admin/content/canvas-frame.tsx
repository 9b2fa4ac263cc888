'use client'

import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { dress, readShopHead } from './canvas-head'

export type CanvasLook = { storefront: string; theme: 'light' | 'dark' }

export const CanvasLookContext = createContext<CanvasLook>({ storefront: 'de-ch', theme: 'light' })

/** The inside of the canvas: a document of its own that wears the shop's clothes, not the desk's. */
export function CanvasFrame({ document: target, children }: { document?: Document; children: ReactNode }) {
  const t = useTranslations('editor.frame')
  const { storefront, theme } = useContext(CanvasLookContext)
  const { data: head } = useQuery({
    queryKey: ['shop-head', storefront],
    queryFn: () => readShopHead(storefront),
    staleTime: 60_000,
  })
  const [isDressed, setDressed] = useState(false)
  useEffect(() => {
    if (!target || !head) return
    let current = true
    dress(target, head).then(() => current && setDressed(true))
    return () => {
      current = false
    }
  }, [target, head])
  useEffect(() => {
    if (target) target.documentElement.dataset.theme = theme
  }, [target, theme])
  const name = t('page')
  useEffect(() => {
    target?.defaultView?.frameElement?.setAttribute('title', name)
    if (target) target.title = name
  }, [target, name])
  return <div hidden={!isDressed}>{children}</div>
}
