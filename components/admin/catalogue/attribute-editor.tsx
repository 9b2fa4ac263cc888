'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { type AttributeKind, attributeKinds } from '@/lib/catalog/attribute'
import { slugify } from '@/lib/catalog/slug'
import type { Localized } from '@/lib/kernel/locale'
import { Checkbox } from '../../ui/checkbox'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { Editor } from '../editor/editor'
import { LocalizedInput } from '../editor/localized-input'
import { type Outcome, useDraft } from '../editor/use-draft'
import { type Value, ValueList } from '../editor/value-list'

export type AttributeDraft = {
  code: string
  name: Localized
  kind: AttributeKind
  unit: string
  isFacet: boolean
  choices: Value[]
}
type AttributeEditorProps = {
  /** Absent while it is made. */
  id?: string
  saved: AttributeDraft
  /** Changes with each save. */
  version: number
  /** What a new one is made with, what a stored one is changed with. */
  create?: (input: AttributeDraft) => Promise<Outcome>
  update?: (input: AttributeDraft & { id: string; version: number }) => Promise<Outcome>
  /** How many products use it, and how many each choice: what is used keeps its kind. */
  used: number
  uses: Record<string, number>
  readOnly?: boolean
}

/** What an attribute is called, what kind of answer it takes, and whether shoppers may filter by it. */
export function AttributeEditor({ id, saved, version, used, uses, readOnly, ...actions }: AttributeEditorProps) {
  const t = useTranslations('merchandising.attributes')
  const router = useRouter()
  const isNew = id === undefined
  const save = (typed: AttributeDraft, upon: number) => {
    const input = { ...typed, code: typed.code || slugify(Object.values(typed.name).find(Boolean) ?? '') }
    return isNew ? actions.create!(input) : actions.update!({ ...input, id, version: upon })
  }
  const goThere = (outcome: Outcome) =>
    outcome.ok && router.push(`/admin/attributes/${(outcome.value as { id: string }).id}`)
  const draft = useDraft({ saved, version, save, onSaved: isNew ? goThere : undefined })
  const { value, error } = draft
  const hasSwatch = value.choices.some(({ swatch }) => swatch)
  const put = (part: Partial<AttributeDraft>) => draft.change({ ...value, ...part })
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      submit={isNew ? t('create') : undefined}
      summary={({ name, choices }) => (
        <p>{[...Object.values(name), ...choices.map((choice) => choice.name.en ?? choice.code)].join(' · ')}</p>
      )}
    >
      <div className="space-y-6">
        <LocalizedInput
          label={t('name')}
          value={value.name}
          onChange={(name) => put({ name })}
          error={error}
          path="name"
          maxLength={80}
        />
        <div className="grid gap-5 sm:grid-cols-3">
          <Field label={t('code')} hint={isNew ? undefined : t('codeHint')} error={error('code')}>
            {(control) => (
              <Input
                {...control}
                value={value.code}
                maxLength={60}
                placeholder={t('codeAuto')}
                onChange={({ target }) => put({ code: target.value })}
              />
            )}
          </Field>
          <Field label={t('kind')} hint={used ? t('kindFixed', { count: used }) : undefined} error={error('kind')}>
            {(control) => (
              <Select
                {...control}
                value={value.kind}
                disabled={used > 0}
                onChange={({ target }) => put({ kind: target.value as AttributeKind })}
              >
                {attributeKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {value.kind === 'number' && (
            <Field label={t('unit')} error={error('unit')}>
              {(control) => (
                <Input
                  {...control}
                  value={value.unit}
                  maxLength={16}
                  placeholder={t('unitExample')}
                  onChange={({ target }) => put({ unit: target.value })}
                />
              )}
            </Field>
          )}
        </div>
        <div>
          <Checkbox
            label={t('isFacet')}
            hint={t('isFacetHint')}
            checked={value.isFacet}
            onChange={({ target }) => put({ isFacet: target.checked })}
          />
          {value.kind === 'choice' && (
            <Checkbox
              label={t('hasSwatch')}
              checked={hasSwatch}
              disabled={!value.choices.length}
              onChange={({ target }) =>
                put({
                  choices: value.choices.map((choice) => ({ ...choice, swatch: target.checked ? '#d9d6cd' : null })),
                })
              }
            />
          )}
        </div>
        {value.kind === 'choice' && (
          <ValueList
            label={t('choices')}
            values={value.choices}
            onChange={(choices) => put({ choices })}
            error={error}
            path="choices"
            swatches={hasSwatch}
            uses={uses}
          />
        )}
      </div>
    </Editor>
  )
}
