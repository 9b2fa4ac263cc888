'use client'

import { ChevronRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { buttonClass } from '../../ui/button-class'
import { AssetGrid } from './asset-grid'
import { AssetTable } from './asset-table'
import { BulkAssets, type BulkAssetsProps } from './bulk-assets'
import { CollectionHead, type CollectionHeadProps, type CollectionView } from './collection-head'
import { DropZone } from './drop-zone'
import type { LibraryState } from './library-address'
import { LibraryFilter } from './library-filter'
import { LibrarySide, type SideActions } from './library-side'
import type { LibraryRow } from './library-view'
import { acceptedFiles } from './picker-upload'
import { begun } from './send-file'
import { UploadList } from './upload-list'
import { useUploads } from './use-uploads'

type LibraryProps = {
  state: LibraryState
  rows: LibraryRow[]
  total: number
  counts: { kinds: Partial<Record<string, number>>; states: Partial<Record<string, number>> }
  folders: { id: string; name: string; path: string; count: number }[]
  collections: { id: string; name: string; count: number }[]
  /** The one that is looked at. */
  collection?: CollectionView
  tags: { tag: string; count: number }[]
  pages: ReactNode
  /** Absent for those who may only look. */
  actions?: SideActions & BulkAssetsProps['actions'] & CollectionHeadProps['actions']
  mayApprove: boolean
}

/** The library: folders at its side, what lies there as pictures or as a list, and files let go anywhere are sent to it. */
export function Library(props: LibraryProps) {
  const { state, rows, total, folders, collections, collection, actions, pages } = props
  const t = useTranslations('assets')
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const folder = state.folder === 'none' ? undefined : state.folder
  const { uploads, add, stop, clear } = useUploads(folder, () => router.refresh())
  const mayUpload = actions !== undefined
  useEffect(() => {
    const left = Object.keys(begun()).length
    if (left && mayUpload) toast.info(t('upload.resume', { count: left }), { id: 'uploads-left' })
  }, [mayUpload, t])
  const toggle = (id: string) =>
    setChosen((all) => {
      const next = new Set(all)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const here = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const View = state.view === 'list' ? AssetTable : AssetGrid
  const content = (
    <div className="px-3 pt-5 pb-24 lg:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="font-semibold text-xl">{t('library.title')}</h1>
        <p className="tabular text-ink-3 text-sm">{t('library.count', { count: total })}</p>
        {actions && (
          <label className={buttonClass({ variant: 'strong' }, 'ms-auto cursor-pointer focus-within:outline-2')}>
            {t('upload.button')}
            <input
              type="file"
              multiple
              accept={acceptedFiles()}
              className="visually-hidden"
              onChange={({ target }) => {
                add(target.files ?? [])
                target.value = ''
              }}
            />
          </label>
        )}
      </div>
      <LibraryFilter state={state} counts={props.counts} />
      <div className="mt-4 gap-8 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <details className="group mb-4 lg:hidden">
          <summary className="flex min-h-10 cursor-pointer items-center gap-1.5 font-medium text-sm">
            <ChevronRight aria-hidden="true" className="size-4 transition-transform group-open:rotate-90" />
            {t('library.side')}
          </summary>
          <LibrarySide state={state} folders={folders} collections={collections} tags={props.tags} actions={actions} />
        </details>
        <div className="hidden lg:block">
          <LibrarySide state={state} folders={folders} collections={collections} tags={props.tags} actions={actions} />
        </div>
        <div className="min-w-0">
          {collection && <CollectionHead key={collection.id} collection={collection} actions={actions} />}
          {rows.length ? (
            <View rows={rows} chosen={chosen} toggle={actions && toggle} />
          ) : (
            <p className="max-w-prose py-16 text-ink-2">{t(emptyWords(state))}</p>
          )}
          {pages}
        </div>
      </div>
      {actions && here.length > 0 && (
        <BulkAssets
          ids={here}
          folders={folders}
          collections={collections}
          collection={collection}
          actions={actions}
          mayApprove={props.mayApprove}
          unselect={() => setChosen(new Set())}
        />
      )}
      {uploads.length > 0 && <UploadList uploads={uploads} stop={stop} close={clear} />}
    </div>
  )
  return actions ? <DropZone onFiles={add}>{content}</DropZone> : content
}

function emptyWords({ view: _, collection, ...rest }: LibraryState) {
  if (Object.keys(rest).length) return 'library.nothing'
  return collection ? 'collection.empty' : 'library.empty'
}
