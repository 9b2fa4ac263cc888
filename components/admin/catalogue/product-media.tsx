'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProductOption } from '@/lib/catalog/variant'
import type { Localized } from '@/lib/kernel/locale'
import { Editor } from '../editor/editor'
import { moved } from '../editor/list-order'
import { PictureDrop } from '../editor/picture-drop'
import { type Outcome, useDraft } from '../editor/use-draft'
import { MediaDetails } from './media-details'
import { type MediaDraft, MediaTile } from './media-tile'

type Sent = { assetId: string; options: Record<string, string>; alt: Localized }
type ProductMediaProps = {
  id: string
  version: number
  saved: MediaDraft[]
  options: ProductOption[]
  save: (input: { id: string; version: number; media: Sent[] }) => Promise<Outcome>
  readOnly?: boolean
}

/** A product's pictures: dropped in, put in order, described, and shown for one colour or for all. */
export function ProductMedia({ id, version, saved, options, save, readOnly }: ProductMediaProps) {
  const t = useTranslations('merchandising.media')
  const router = useRouter()
  const list = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const draft = useDraft({
    saved,
    version,
    save: (media, upon) =>
      save({
        id,
        version: upon,
        media: media.map(({ assetId, options: shown, alt }) => ({ assetId, options: shown, alt })),
      }),
    // What was uploaded since stands behind what is being put in order.
    merge: (value, base, now) => [...value, ...now.filter((each) => !has(base, each) && !has(value, each))],
  })
  const { value: media } = draft
  const indexOf = (assetId: string) => media.findIndex((each) => each.assetId === assetId)
  const move = (from: number, to: number) => {
    if (to >= 0 && to < media.length) draft.change(moved(media, from, to))
  }
  const remove = (at: number) => {
    draft.change(media.filter((_, n) => n !== at))
    setOpen(null)
  }
  const press = (event: KeyboardEvent, at: number) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step && event.key !== 'Delete') return
    event.preventDefault()
    if (step) move(at, at + step)
    else remove(at)
  }
  const shown = media.find(({ assetId }) => assetId === open)
  return (
    <>
      <Editor draft={draft} readOnly={readOnly} summary={(stored) => <p>{t('summary', { count: stored.length })}</p>}>
        {media.length === 0 && <p className="mb-3 text-ink-2 text-sm">{t('none')}</p>}
        <ul ref={list} className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))]">
          {media.map((picture, at) => (
            <MediaTile
              key={picture.assetId}
              picture={picture}
              at={at}
              of={media.length}
              options={options}
              isOpen={picture.assetId === open}
              isDragged={picture.assetId === dragged}
              readOnly={readOnly}
              onOpen={() => setOpen(picture.assetId === open ? null : picture.assetId)}
              onMove={(to) => move(at, to)}
              onRemove={() => remove(at)}
              onKeyDown={(event) => press(event, at)}
              onDrag={setDragged}
              onDragOver={() => dragged && dragged !== picture.assetId && move(indexOf(dragged), at)}
            />
          ))}
        </ul>
        {media.length > 1 && !readOnly && <p className="mt-2 text-ink-3 text-sm">{t('drag')}</p>}
        {shown && (
          <MediaDetails
            key={shown.assetId}
            picture={shown}
            n={indexOf(shown.assetId) + 1}
            options={options}
            error={(path) => draft.error(`media.${indexOf(shown.assetId)}.${path}`)}
            onChange={(next) => draft.change(media.map((each) => (each.assetId === next.assetId ? next : each)))}
          />
        )}
      </Editor>
      {!readOnly && <PictureDrop product={id} onSent={() => router.refresh()} />}
    </>
  )
}

const has = (list: MediaDraft[], { assetId }: MediaDraft) => list.some((each) => each.assetId === assetId)
