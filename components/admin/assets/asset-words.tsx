'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AssetKind } from '@/lib/assets/asset'
import type { Localized } from '@/lib/kernel/locale'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Editor } from '../editor/editor'
import { LocalizedInput } from '../editor/localized-input'
import { type Outcome, useDraft } from '../editor/use-draft'

export type AssetWordsDraft = {
  fileName: string
  title: Localized
  alt: Localized
  description: Localized
  isDecorative: boolean
  folderId: string
  tags: string[]
}
type AssetWordsProps = {
  id: string
  kind: AssetKind
  version: number
  saved: AssetWordsDraft
  folders: { id: string; name: string; path: string }[]
  save: (
    input: Omit<AssetWordsDraft, 'folderId'> & { id: string; version: number; folderId: string | null },
  ) => Promise<Outcome>
  readOnly?: boolean
}

/** What is said of an asset in the three languages, and where it lies. */
export function AssetWords({ id, kind, version, saved, folders, save, readOnly }: AssetWordsProps) {
  const t = useTranslations('assets.detail')
  const draft = useDraft({
    saved,
    version,
    save: (value, upon) => save({ ...value, folderId: value.folderId || null, id, version: upon }),
  })
  const { value, error } = draft
  const put = (part: Partial<AssetWordsDraft>) => draft.change({ ...value, ...part })
  const [typed, setTyped] = useState<string | null>(null)
  const isSeen = kind === 'image' || kind === 'video'
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={({ fileName, tags }) => <p>{[fileName, ...tags].join(' · ')}</p>}
    >
      <div className="space-y-5">
        {isSeen && (
          <div>
            <LocalizedInput
              label={t('alt')}
              value={value.alt}
              onChange={(alt) => put({ alt })}
              error={error}
              path="alt"
              rows={2}
              maxLength={300}
            />
            <p className="mt-1.5 text-ink-2 text-sm">{t('altHint')}</p>
            <Checkbox
              label={t('isDecorative')}
              checked={value.isDecorative}
              onChange={({ target }) => put({ isDecorative: target.checked })}
            />
          </div>
        )}
        <LocalizedInput
          label={t('titleText')}
          value={value.title}
          onChange={(title) => put({ title })}
          error={error}
          path="title"
          maxLength={200}
        />
        <LocalizedInput
          label={t('description')}
          value={value.description}
          onChange={(description) => put({ description })}
          error={error}
          path="description"
          rows={3}
          maxLength={2000}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('fileName')} error={error('fileName')}>
            {(control) => (
              <Input
                {...control}
                value={value.fileName}
                maxLength={200}
                onChange={({ target }) => put({ fileName: target.value })}
              />
            )}
          </Field>
          <Field label={t('folder')} error={error('folderId')}>
            {(control) => (
              <Select {...control} value={value.folderId} onChange={({ target }) => put({ folderId: target.value })}>
                <option value="">{t('noFolder')}</option>
                {folders.map((folder) => (
                  <option key={folder.id} value={folder.id}>
                    {`${'\u2003'.repeat(folder.path.split('/').length - 1)}${folder.name}`}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Field label={t('tags')} hint={t('tagsHint')} error={error('tags')}>
          {(control) => (
            <Input
              {...control}
              value={typed ?? value.tags.join(', ')}
              onChange={({ target }) => {
                setTyped(target.value)
                put({
                  tags: [
                    ...new Set(
                      target.value
                        .split(',')
                        .map((tag) => tag.trim().toLowerCase())
                        .filter(Boolean),
                    ),
                  ],
                })
              }}
              onBlur={() => setTyped(null)}
            />
          )}
        </Field>
      </div>
    </Editor>
  )
}
