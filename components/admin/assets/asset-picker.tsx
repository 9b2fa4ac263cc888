'use client'

import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { Check } from 'lucide-react'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { AssetKind, ChosenAsset } from '@/lib/assets/asset'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import { Modal, ModalContent } from '../../ui/radix/modal'
import { AssetThumbnail } from './asset-thumbnail'
import { fetchChoices } from './fetch-choices'
import { PickerUpload } from './picker-upload'

type AssetPickerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What is asked for; pictures unless something else is said. */
  kind?: AssetKind
  /** What is there already, marked as chosen. */
  chosen?: readonly string[]
  onChoose: (asset: ChosenAsset) => void
}

/** The library as a dialog: found by typing or brought from the computer; choosing closes it. */
export function AssetPicker({ open, onOpenChange, kind = 'image', chosen = [], onChoose }: AssetPickerProps) {
  const t = useTranslations('assets.picker')
  const client = useQueryClient()
  const [words, setWords] = useState('')
  const search = useCalm(words.trim())
  const { data, isPending, isError, isPlaceholderData, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery({
      queryKey: ['assets', kind, search],
      enabled: open,
      initialPageParam: 1,
      queryFn: ({ signal, pageParam }) => fetchChoices({ kind, search, page: pageParam }, signal),
      getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
      placeholderData: keepPreviousData,
    })
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const choose = (asset: ChosenAsset) => {
    onChoose(asset)
    onOpenChange(false)
  }
  return (
    <Modal open={open} onOpenChange={onOpenChange}>
      <ModalContent title={t(`title.${kind}`)} closeLabel={t('close')} place="wide" className="h-[min(46rem,92dvh)]">
        <div className="sticky top-0 z-10 flex flex-wrap gap-2 bg-raised pb-4">
          <Input
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            placeholder={t('search')}
            aria-label={t('search')}
            className="min-w-48 flex-1"
          />
          {data?.pages[0]?.mayUpload && (
            <PickerUpload
              kind={kind}
              onSent={(assets) => {
                client.invalidateQueries({ queryKey: ['assets'] })
                if (assets.length === 1 && assets[0]) choose(assets[0])
                else toast.success(t('sent', { count: assets.length }))
              }}
            />
          )}
        </div>
        <p role="status" className="sr-only">
          {data && !isPlaceholderData ? t('found', { count: data.pages[0]?.total ?? 0 }) : ''}
        </p>
        {isError && <p className="py-10 text-center text-danger-ink">{t('offline')}</p>}
        {data && !rows.length && (
          <p className="py-10 text-center text-ink-2">{search ? t('nothing', { words: search }) : t('empty')}</p>
        )}
        <ul aria-busy={isPending} className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
          {rows.map((asset) => {
            const isChosen = chosen.includes(asset.id)
            return (
              <li key={asset.id}>
                <button
                  type="button"
                  aria-pressed={isChosen}
                  onClick={() => choose(asset)}
                  className="group block w-full rounded-md text-start"
                >
                  <AssetThumbnail
                    asset={asset}
                    className={clsx(
                      'aspect-square w-full rounded-md border-2 transition-[border-color]',
                      isChosen ? 'border-brand' : 'border-transparent group-hover:border-control',
                    )}
                  />
                  <span className="mt-1 flex items-center gap-1 text-xs">
                    {isChosen && <Check aria-hidden="true" className="size-3.5 shrink-0" />}
                    <span className="truncate">{asset.fileName}</span>
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
        {hasNextPage && (
          <div className="mt-5 flex justify-center">
            <Button onClick={() => fetchNextPage()} aria-busy={isFetchingNextPage}>
              {t('more')}
            </Button>
          </div>
        )}
      </ModalContent>
    </Modal>
  )
}

/** The words once somebody has stopped typing for a moment. */
function useCalm(words: string): string {
  const [calm, setCalm] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(words), 180)
    return () => clearTimeout(timer)
  }, [words])
  return calm
}
