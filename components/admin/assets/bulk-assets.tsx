'use client'

import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import type { Outcome } from '../editor/use-draft'

type Many = { ids: string[]; folderId?: string | null; addTags?: string[]; collectionId?: string }

export type BulkAssetsProps = {
  ids: string[]
  folders: { id: string; path: string; name: string }[]
  collections: { id: string; name: string }[]
  /** The one that is looked at: they can be taken out of it. */
  collection?: { id: string }
  actions: {
    changeMany: (input: Many) => Promise<Outcome>
    judge: (input: { ids: string[]; status: 'approved' | 'rejected' }) => Promise<Outcome>
    leave: (input: { collectionId: string; assetIds: string[] }) => Promise<Outcome>
    removeMany: (input: { ids: string[] }) => Promise<Outcome>
  }
  mayApprove: boolean
  unselect: () => void
}

/** What can be done to several files at once: moved, tagged, collected, approved, deleted. */
export function BulkAssets(props: BulkAssetsProps) {
  const { ids, folders, collections, collection, actions, mayApprove, unselect } = props
  const t = useTranslations('assets.bulk')
  const [busy, start] = useTransition()
  const [isSure, setSure] = useState(false)
  const run = (work: Promise<Outcome>, done: 'done' | 'deleted' = 'done') =>
    start(async () => {
      const outcome = await work
      setSure(false)
      if (!outcome.ok) return void toast.error(outcome.message)
      toast.success(t(done, { count: Number(outcome.value ?? ids.length) }))
      unselect()
    })
  return (
    <div className="sticky bottom-4 z-20 mx-auto mt-6 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2 shadow-float">
      <span className="tabular px-2 text-sm" role="status">
        {t('chosen', { count: ids.length })}
      </span>
      <Select
        aria-label={t('move')}
        value=""
        disabled={busy}
        onChange={({ target }) =>
          run(actions.changeMany({ ids, folderId: target.value === 'none' ? null : target.value }))
        }
        className="w-40"
      >
        <option value="">{t('move')}</option>
        <option value="none">{t('none')}</option>
        {folders.map(({ id, path, name }) => (
          <option key={id} value={id}>{`${'\u2003'.repeat(path.split('/').length - 1)}${name}`}</option>
        ))}
      </Select>
      {collections.length > 0 && (
        <Select
          aria-label={t('collect')}
          value=""
          disabled={busy}
          onChange={({ target }) => run(actions.changeMany({ ids, collectionId: target.value }))}
          className="w-40"
        >
          <option value="">{t('collect')}</option>
          {collections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {collection && (
        <Button
          size="sm"
          busy={busy}
          onClick={() => run(actions.leave({ collectionId: collection.id, assetIds: ids }))}
        >
          {t('takeOut')}
        </Button>
      )}
      <form
        className="flex gap-1"
        action={(form) => run(actions.changeMany({ ids, addTags: [String(form.get('tag') ?? '')] }))}
      >
        <Input
          name="tag"
          required
          maxLength={60}
          aria-label={t('tagName')}
          placeholder={t('tagName')}
          className="w-32"
        />
        <Button type="submit" size="sm" busy={busy}>
          {t('tag')}
        </Button>
      </form>
      {mayApprove && (
        <>
          <Button size="sm" busy={busy} onClick={() => run(actions.judge({ ids, status: 'approved' }))}>
            {t('approve')}
          </Button>
          <Button size="sm" busy={busy} onClick={() => run(actions.judge({ ids, status: 'rejected' }))}>
            {t('reject')}
          </Button>
        </>
      )}
      <Button
        size="sm"
        variant={isSure ? 'danger' : 'outline'}
        busy={busy}
        onClick={() => (isSure ? run(actions.removeMany({ ids }), 'deleted') : setSure(true))}
      >
        {isSure ? t('sure') : t('delete')}
      </Button>
      <Button size="sm" variant="quiet" onClick={unselect}>
        {t('unselect')}
      </Button>
    </div>
  )
}
