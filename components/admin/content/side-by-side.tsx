'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Screen } from './screen'

type SideBySideProps = { pageId: string; storefront: string; version: number }

/** Two versions of a page as the shop shows them, beside each other. */
export function SideBySide({ pageId, storefront, version }: SideBySideProps) {
  const t = useTranslations('pages')
  const [isShown, show] = useState(false)
  if (!isShown)
    return (
      <Button size="sm" onClick={() => show(true)}>
        {t('sideBySide')}
      </Button>
    )
  const address = `/${storefront}/preview/${pageId}?bare=1`
  const sides = [
    [t('version', { number: String(version) }), `${address}&version=${version}`],
    [t('statuses.draft'), address],
  ] as const
  return (
    <div className="grid grid-cols-2 gap-3">
      {sides.map(([title, src]) => (
        <figure key={src} className="min-w-0">
          <figcaption className="pb-1 font-medium">{title}</figcaption>
          <div className="flex h-[70dvh] overflow-hidden rounded-md border border-line">
            <Screen width="desktop">
              <iframe src={src} title={title} className="size-full border-0" />
            </Screen>
          </div>
        </figure>
      ))}
    </div>
  )
}
