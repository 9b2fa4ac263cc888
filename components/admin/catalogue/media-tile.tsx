'use client'

import { clsx } from 'clsx'
import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import type { ProductMedia } from '@/lib/catalog/product'
import type { ProductOption } from '@/lib/catalog/variant'
import { type Locale, localized } from '@/lib/kernel/locale'
import { IconButton } from '../../ui/icon-button'
import { Thumbnail } from '../../ui/thumbnail'

export type MediaDraft = Pick<ProductMedia, 'assetId' | 'hash' | 'alt' | 'options'>

type MediaTileProps = {
  picture: MediaDraft
  at: number
  of: number
  options: ProductOption[]
  isOpen: boolean
  isDragged: boolean
  readOnly?: boolean
  onOpen: () => void
  onMove: (to: number) => void
  onRemove: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onDrag: (assetId: string | null) => void
  onDragOver: () => void
}

/** One picture in the row: opened by a click, moved by dragging, arrows or buttons. */
export function MediaTile({ picture, at, of, options, isOpen, isDragged, readOnly, ...on }: MediaTileProps) {
  const t = useTranslations('merchandising.media')
  const locale = useLocale() as Locale
  const n = at + 1
  const alt = localized(picture.alt, locale)
  const only = Object.entries(picture.options).map(([option, code]) => {
    const values = options.find((each) => each.code === option)?.values
    return localized(values?.find((value) => value.code === code)?.name, locale) || t('gone', { code })
  })
  return (
    <li
      draggable={!readOnly}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        on.onDrag(picture.assetId)
      }}
      onDragEnd={() => on.onDrag(null)}
      onDragEnter={on.onDragOver}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
      className={clsx('group relative min-w-0 transition-opacity', isDragged && 'opacity-40')}
    >
      <button
        type="button"
        aria-pressed={isOpen}
        aria-label={`${t('edit', { n })}. ${alt || t('noAlt')}`}
        onClick={on.onOpen}
        onKeyDown={readOnly ? undefined : on.onKeyDown}
        className="block w-full overflow-hidden rounded-md aria-pressed:outline-2 aria-pressed:outline-focus aria-pressed:outline-offset-2"
      >
        <Thumbnail src={mediaUrl(picture.hash, 320)} />
      </button>
      {at === 0 && (
        <span className="pointer-events-none absolute start-1.5 top-1.5 rounded-sm bg-raised px-1.5 py-0.5 font-semibold text-xs">
          {t('first')}
        </span>
      )}
      <div className="mt-1 flex items-center gap-1">
        <p className={clsx('min-w-0 flex-1 truncate text-xs', alt ? 'text-ink-2' : 'text-warning-ink')}>
          {[...only, alt || t('noAlt')].join(' · ')}
        </p>
        {!readOnly && (
          <span className="flex shrink-0">
            <IconButton
              label={t('earlier', { n })}
              disabled={at === 0}
              onClick={() => on.onMove(at - 1)}
              className="!size-7"
            >
              <ArrowLeft aria-hidden="true" className="!size-3.5" />
            </IconButton>
            <IconButton label={t('later', { n })} disabled={n === of} onClick={() => on.onMove(n)} className="!size-7">
              <ArrowRight aria-hidden="true" className="!size-3.5" />
            </IconButton>
            <IconButton label={t('remove', { n })} onClick={on.onRemove} className="!size-7">
              <X aria-hidden="true" className="!size-3.5" />
            </IconButton>
          </span>
        )}
      </div>
    </li>
  )
}
