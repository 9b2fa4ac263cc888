'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Attribute, AttributeValue } from '@/lib/catalog/attribute'
import { Checkbox } from '../../ui/checkbox'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { Select } from '../../ui/select'
import { LocalizedInput } from '../editor/localized-input'

/** An attribute with its names in the person's language. */
export type Described = Pick<Attribute, 'id' | 'kind' | 'unit'> & {
  name: string
  choices: { code: string; name: string; swatch: string | null }[]
}

/** As an attribute's value while it is typed: a number is still text. */
export type PropertyDraft =
  | Exclude<AttributeValue, { kind: 'number' }>
  | { attributeId: string; kind: 'number'; number: string }

/** What was added and left empty says nothing, so it is not saved. */
export function isSaid(value: PropertyDraft): boolean {
  if (value.kind === 'choice') return value.choices.length > 0
  if (value.kind === 'text') return Object.values(value.text).some((text) => text?.trim())
  return value.kind === 'boolean' || value.number.trim() !== ''
}

export const toValue = (value: PropertyDraft): AttributeValue =>
  value.kind === 'number' ? { ...value, number: Number(value.number.replace(',', '.')) } : value

type PropertyProps = {
  attribute: Described
  value: PropertyDraft
  onChange: (value: PropertyDraft) => void
  onRemove: () => void
  error: (path: string) => string[] | undefined
}

/** One attribute of a product: its name, and an answer of its kind. */
export function Property({ attribute, value, onChange, onRemove, error }: PropertyProps) {
  const t = useTranslations('merchandising.properties')
  const { name, unit } = attribute
  const wrong = error('attributeId')?.[0] ?? error('choices')?.[0] ?? error('number')?.[0]
  return (
    <li className="grid items-start gap-x-4 gap-y-1 py-2.5 text-sm sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <p className="pt-2 font-medium">{name}</p>
      <div className="order-last min-w-0 sm:order-none">
        {value.kind === 'choice' && (
          <div className="flex flex-wrap gap-x-5">
            {attribute.choices.map((choice) => (
              <Checkbox
                key={choice.code}
                checked={value.choices.includes(choice.code)}
                onChange={({ target }) =>
                  onChange({ ...value, choices: without(value.choices, choice.code, target.checked) })
                }
                label={
                  <span className="inline-flex items-center gap-1.5">
                    {choice.swatch && <Swatch colour={choice.swatch} />}
                    {choice.name}
                  </span>
                }
              />
            ))}
          </div>
        )}
        {value.kind === 'text' && (
          <LocalizedInput
            hideLabel
            label={name}
            value={value.text}
            onChange={(text) => onChange({ ...value, text })}
            error={error}
            path="text"
            maxLength={500}
          />
        )}
        {value.kind === 'number' && (
          <span className="flex items-center gap-2">
            <Input
              inputMode="decimal"
              value={value.number}
              aria-label={name}
              aria-invalid={wrong ? true : undefined}
              onChange={({ target }) => onChange({ ...value, number: target.value })}
              className="tabular max-w-32 text-end"
            />
            {unit}
          </span>
        )}
        {value.kind === 'boolean' && (
          <Select
            aria-label={name}
            value={String(value.boolean)}
            onChange={({ target }) => onChange({ ...value, boolean: target.value === 'true' })}
            className="max-w-32"
          >
            <option value="true">{t('yes')}</option>
            <option value="false">{t('no')}</option>
          </Select>
        )}
        {wrong && <FieldError>{wrong}</FieldError>}
      </div>
      <IconButton label={t('remove', { name })} onClick={onRemove} className="-mt-9 justify-self-end sm:mt-0">
        <X aria-hidden="true" className="!size-4" />
      </IconButton>
    </li>
  )
}

const without = (list: string[], code: string, add: boolean) =>
  add ? [...list, code] : list.filter((each) => each !== code)

const Swatch = ({ colour }: { colour: string }) => (
  <span aria-hidden="true" className="size-4 rounded-full border border-control" style={{ background: colour }} />
)
