'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '../../ui/checkbox'
import { FieldError } from '../../ui/field'
import { Input } from '../../ui/input'
import { Editor } from '../editor/editor'
import { type Outcome, useDraft } from '../editor/use-draft'
import { quoted } from '../models/quoted'

type Named = { code: string; label: string }
export type EditedFit = {
  modelId: string
  name: string
  /** Null: it does not fit. */
  condition: string | null
  features: (Named & { values: Named[] })[]
}
type Sent = { modelId: string; condition: string }
type ProductFitsProps = {
  id: string
  version: number
  saved: EditedFit[]
  save: (input: { id: string; version: number; fits: Sent[] }) => Promise<Outcome>
  readOnly?: boolean
}

type Said = Record<string, string | null>
const sentOf = (said: Said): Sent[] =>
  Object.entries(said).flatMap(([modelId, condition]) => (condition === null ? [] : [{ modelId, condition }]))

/** Which models it fits, each with what its equipment has to be. */
export function ProductFits({ id, version, saved, save, readOnly }: ProductFitsProps) {
  const t = useTranslations('merchandising.fits')
  const draft = useDraft<Said>({
    saved: Object.fromEntries(saved.map(({ modelId, condition }) => [modelId, condition])),
    version,
    save: (said, upon) => save({ id, version: upon, fits: sentOf(said) }),
  })
  const nameOf = (of: string) => saved.find(({ modelId }) => modelId === of)?.name
  const set = (modelId: string, condition: string | null) => draft.change({ ...draft.value, [modelId]: condition })
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={(stored) => (
        <p>
          {sentOf(stored)
            .map(({ modelId }) => nameOf(modelId))
            .join(', ') || '–'}
        </p>
      )}
    >
      <p className="mb-3 max-w-prose text-ink-2 text-sm">{t('about')}</p>
      <ul className="divide-y divide-line">
        {saved.map(({ modelId, name, features }) => {
          const condition = draft.value[modelId] ?? null
          const at = sentOf(draft.value).findIndex((each) => each.modelId === modelId)
          const wrong = draft.error(`fits.${at}.condition`)
          return (
            <li key={modelId} className="grid items-start gap-x-4 py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
              <Checkbox
                label={name}
                checked={condition !== null}
                disabled={readOnly}
                onChange={({ target }) => set(modelId, target.checked ? '' : null)}
              />
              {condition !== null && (
                <div className="min-w-0 pb-1">
                  <Input
                    aria-label={t('condition', { name })}
                    value={condition}
                    maxLength={2000}
                    spellCheck={false}
                    readOnly={readOnly}
                    placeholder={t('always')}
                    aria-invalid={wrong ? true : undefined}
                    className="font-mono"
                    onChange={({ target }) => set(modelId, target.value)}
                  />
                  {wrong && <FieldError>{wrong}</FieldError>}
                  {!readOnly && (
                    <select
                      aria-label={t('insertFor', { name })}
                      value=""
                      onChange={({ target }) =>
                        set(modelId, condition.trim() ? `${condition.trim()} & ${target.value}` : target.value)
                      }
                      className="mt-1 max-w-full cursor-pointer rounded-sm bg-transparent py-1 text-ink-2 text-xs underline underline-offset-2 hover:text-ink"
                    >
                      <option value="">{t('insert')}</option>
                      {features.map(({ code, label, values }) => (
                        <optgroup key={code} label={label}>
                          {values.map((value) => (
                            <option key={value.code} value={`${quoted(code)} = ${quoted(value.code)}`}>
                              {value.label}
                            </option>
                          ))}
                        </optgroup>
                      ))}
                    </select>
                  )}
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Editor>
  )
}
