'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import type { Localized } from '@/lib/kernel/locale'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Editor } from '../editor/editor'
import { LocalizedInput } from '../editor/localized-input'
import { type ChosenPicture, PictureField } from '../editor/picture-field'
import { type Outcome, useDraft } from '../editor/use-draft'

export type CategoryDraft = {
  name: Localized
  description: Localized
  slug: string
  parentId: string
  picture: ChosenPicture
}
type CategoryInput = { name: Localized; description: Localized; parentId?: string | null; assetId: string | null }
type CategoryEditorProps = {
  /** Absent while it is made. */
  id?: string
  saved: CategoryDraft
  version: number
  /** Where it may hang: all but itself and what is below it, indented by depth. */
  parents: { id: string; name: string; path: string; depth: number }[]
  create?: (input: CategoryInput & { slug?: string }) => Promise<Outcome>
  update?: (input: CategoryInput & { id: string; version: number; slug: string }) => Promise<Outcome>
  readOnly?: boolean
}

/** A category's words, place and picture. */
export function CategoryEditor({ id, saved, version, parents, readOnly, ...actions }: CategoryEditorProps) {
  const t = useTranslations('merchandising.categories')
  const router = useRouter()
  const isNew = id === undefined
  const save = ({ picture, parentId: wanted, slug, ...words }: CategoryDraft, upon: number): Promise<Outcome> => {
    const parentId = wanted || null
    const input = { ...words, assetId: picture?.id ?? null }
    if (isNew) return actions.create!({ ...input, parentId, slug: slug || undefined })
    const place = wanted === saved.parentId ? {} : { parentId }
    return actions.update!({ ...input, ...place, slug, id, version: upon })
  }
  const goThere = (outcome: Outcome) =>
    outcome.ok && router.push(`/admin/categories/${(outcome.value as { id: string }).id}`)
  const draft = useDraft({ saved, version, save, onSaved: isNew ? goThere : undefined })
  const { value, error } = draft
  const put = (part: Partial<CategoryDraft>) => draft.change({ ...value, ...part })
  const parent = parents.find(({ id }) => id === value.parentId)
  const address = `/c/${parent ? `${parent.path}/` : ''}${value.slug || '…'}`
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      submit={isNew ? t('create') : undefined}
      summary={({ name, slug }) => <p>{[...Object.values(name), slug].join(' · ')}</p>}
    >
      <div className="space-y-6">
        <LocalizedInput
          label={t('name')}
          value={value.name}
          onChange={(name) => put({ name })}
          error={error}
          path="name"
          maxLength={120}
        />
        <LocalizedInput
          label={t('description')}
          value={value.description}
          onChange={(description) => put({ description })}
          error={error}
          path="description"
          rows={3}
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label={t('parent')} error={error('parentId')}>
            {(control) => (
              <Select {...control} value={value.parentId} onChange={({ target }) => put({ parentId: target.value })}>
                <option value="">{t('root')}</option>
                {parents.map(({ id, name, depth }) => (
                  <option key={id} value={id}>
                    {`${' '.repeat(depth * 3)}${name}`}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={t('slug')} hint={<code>{address}</code>} error={error('slug')}>
            {(control) => (
              <Input
                {...control}
                value={value.slug}
                maxLength={120}
                placeholder={isNew ? t('slugAuto') : undefined}
                onChange={({ target }) => put({ slug: target.value })}
              />
            )}
          </Field>
        </div>
        <PictureField
          label={t('picture')}
          value={value.picture}
          onChange={(picture) => put({ picture })}
          readOnly={readOnly}
        />
      </div>
    </Editor>
  )
}
