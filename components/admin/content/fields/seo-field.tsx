'use client'

import type { FieldProps } from '@puckeditor/core'
import { useTranslations } from 'use-intl'
import type { PageSeo } from '@/lib/content/block'
import { Switch } from '../../../ui/checkbox'
import { Field } from '../../../ui/field'
import { Input } from '../../../ui/input'
import { Textarea } from '../../../ui/textarea'
import { FieldHead } from './field-head'

/** What search engines are told of the page. */
export function SeoField({ field, value, onChange, readOnly }: FieldProps) {
  const t = useTranslations('editor.seo')
  const seo = value as PageSeo
  const change = (part: Partial<PageSeo>) => onChange({ ...seo, ...part })
  return (
    <FieldHead label={field.label ?? ''} readOnly={readOnly}>
      <div className="grid gap-3 pt-1">
        <Field label={t('title')} hint={t('titleHint', { count: seo.title.length })}>
          {(control) => (
            <Input
              {...control}
              value={seo.title}
              maxLength={120}
              readOnly={readOnly}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
        <Field label={t('description')} hint={t('descriptionHint', { count: seo.description.length })}>
          {(control) => (
            <Textarea
              {...control}
              value={seo.description}
              rows={3}
              maxLength={320}
              readOnly={readOnly}
              onChange={({ target }) => change({ description: target.value })}
            />
          )}
        </Field>
        <Switch
          label={t('hidden')}
          checked={seo.isHidden}
          disabled={readOnly}
          onChange={({ target }) => change({ isHidden: target.checked })}
        />
      </div>
    </FieldHead>
  )
}
