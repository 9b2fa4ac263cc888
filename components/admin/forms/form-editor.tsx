'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import type { FormDefinition } from '@/lib/content/form'
import { type Locale, localized } from '@/lib/kernel/locale'
import { Field } from '../../ui/field'
import { Input } from '../../ui/input'
import { Notice } from '../../ui/notice'
import { Select } from '../../ui/select'
import { Section } from '../detail-page'
import { Editor } from '../editor/editor'
import { LocalizedInput } from '../editor/localized-input'
import { type Outcome, useDraft } from '../editor/use-draft'
import { FieldList } from './field-list'
import { FormPreview, type PreviewWords } from './form-preview'

export type FormDraft = { name: string; definition: FormDefinition }
type FormEditorProps = {
  /** Absent while it is made. */
  id?: string
  saved: FormDraft
  revision: number
  create?: (input: FormDraft) => Promise<Outcome>
  update?: (input: FormDraft & { id: string; revision: number }) => Promise<Outcome>
  /** Who sees a public page sees at once what is saved. */
  isPublic?: boolean
  words: PreviewWords
  readOnly?: boolean
}

/** What a form is called, what it asks, and what happens with an answer; beside it how it is seen. */
export function FormEditor({ id, saved, revision, isPublic, words, readOnly, ...actions }: FormEditorProps) {
  const t = useTranslations('forms')
  const locale = useLocale() as Locale
  const router = useRouter()
  const save = (typed: FormDraft, upon: number) =>
    id === undefined ? actions.create!(typed) : actions.update!({ ...typed, id, revision: upon })
  const goThere = (outcome: Outcome) =>
    outcome.ok && router.push(`/admin/content/forms/${(outcome.value as { id: string }).id}`)
  const draft = useDraft({ saved, version: revision, save, onSaved: id === undefined ? goThere : undefined })
  const { value, error } = draft
  const { definition } = value
  const put = (part: Partial<FormDefinition>) => draft.change({ ...value, definition: { ...definition, ...part } })
  const inDefinition = (path: string) => error(`definition.${path}`)
  const addresses = definition.fields.filter(({ kind }) => kind === 'email')
  return (
    <div className="grid gap-x-10 gap-y-10 2xl:grid-cols-[minmax(0,1fr)_26rem]">
      <Editor
        draft={draft}
        readOnly={readOnly}
        submit={id === undefined ? t('create') : undefined}
        summary={({ definition: { fields } }) => (
          <p>
            {t('summary', {
              count: fields.length,
              names: fields.map(({ label }) => localized(label, locale)).join(' · '),
            })}
          </p>
        )}
      >
        <div className="space-y-10">
          {isPublic && !readOnly && <Notice>{t('publicNote')}</Notice>}
          <Section title={t('sections.name')}>
            <Field label={t('name')} hint={t('nameHint')} error={error('name')} className="max-w-md">
              {(control) => (
                <Input
                  {...control}
                  value={value.name}
                  maxLength={120}
                  onChange={({ target }) => draft.change({ ...value, name: target.value })}
                />
              )}
            </Field>
          </Section>
          <Section title={t('sections.fields')}>
            <FieldList fields={definition.fields} onChange={(fields) => put({ fields })} error={inDefinition} />
          </Section>
          <Section title={t('sections.after')}>
            <div className="space-y-5">
              <LocalizedInput
                label={t('submit')}
                value={definition.submit}
                onChange={(submit) => put({ submit })}
                error={inDefinition}
                path="submit"
                maxLength={60}
              />
              <LocalizedInput
                label={t('thanks')}
                value={definition.thanks}
                onChange={(thanks) => put({ thanks })}
                error={inDefinition}
                path="thanks"
                rows={2}
                maxLength={600}
              />
            </div>
          </Section>
          <Section title={t('sections.mail')}>
            <div className="grid gap-5 sm:grid-cols-2">
              <Field label={t('confirms')} hint={t('confirmsHint')} error={inDefinition('confirms')}>
                {(control) => (
                  <Select
                    {...control}
                    value={definition.confirms ?? ''}
                    onChange={({ target }) => put({ confirms: target.value || null })}
                  >
                    <option value="">{t('confirmsNone')}</option>
                    {addresses.map((field) => (
                      <option key={field.id} value={field.id}>
                        {localized(field.label, locale) || field.id}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
              <Field label={t('notify')} hint={t('notifyHint')} error={inDefinition('notify')}>
                {(control) => (
                  <Input
                    {...control}
                    type="email"
                    value={definition.notify}
                    maxLength={254}
                    onChange={({ target }) => put({ notify: target.value.trim() })}
                  />
                )}
              </Field>
            </div>
          </Section>
        </div>
      </Editor>
      <FormPreview form={{ ...definition, id: id ?? 'new' }} words={words} />
    </div>
  )
}
