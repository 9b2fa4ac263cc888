'use client'

import { Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { type FormField, fieldKinds } from '@/lib/content/form'
import { type Locale, localized } from '@/lib/kernel/locale'
import { buttonClass } from '../../ui/button-class'
import { FieldError } from '../../ui/field'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '../../ui/radix/dropdown-menu'
import { ListOrder, moved } from '../editor/list-order'
import { blankField } from './blank-field'
import type { ErrorAt } from './field-part'
import { FieldSettings } from './field-settings'

type FieldListProps = { fields: FormField[]; onChange: (fields: FormField[]) => void; error: ErrorAt }

/** The questions of a form in their order. */
export function FieldList({ fields, onChange, error }: FieldListProps) {
  const t = useTranslations('forms')
  const locale = useLocale() as Locale
  const wrong = error('fields')?.[0]
  return (
    <div>
      <ol className="space-y-8">
        {fields.map((field, at) => {
          const name = localized(field.label, locale) || t(`kinds.${field.kind}`)
          const path = `fields.${at}`
          return (
            <li key={field.id} className="border-line border-s-2 ps-4">
              <div className="mb-3 flex flex-wrap items-center gap-2">
                <h3 className="min-w-0 truncate font-semibold text-sm">{t(`kinds.${field.kind}`)}</h3>
                <code className="text-ink-3 text-xs">{field.id}</code>
                <span className="ms-auto">
                  <ListOrder
                    name={name}
                    at={at}
                    of={fields.length}
                    onMove={(to) => onChange(moved(fields, at, to))}
                    onRemove={() => onChange(fields.filter((_, other) => other !== at))}
                  />
                </span>
              </div>
              <FieldSettings
                field={field}
                before={fields.slice(0, at)}
                path={path}
                error={error}
                onChange={(part) => onChange(fields.map((each, other) => (other === at ? { ...each, ...part } : each)))}
              />
            </li>
          )
        })}
      </ol>
      {wrong && <FieldError>{wrong}</FieldError>}
      <div className="mt-6">
        <DropdownMenu>
          <DropdownMenuTrigger className={buttonClass({ size: 'sm', variant: 'outline' })}>
            <Plus aria-hidden="true" className="size-4" />
            {t('add')}
          </DropdownMenuTrigger>
          <DropdownMenuContent>
            {fieldKinds.map((kind) => (
              <DropdownMenuItem key={kind} onSelect={() => onChange([...fields, blankField(kind, fields)])}>
                {t(`kinds.${kind}`)}
              </DropdownMenuItem>
            ))}
          </DropdownMenuContent>
        </DropdownMenu>
      </div>
    </div>
  )
}
