'use client'

import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Part as BuiltPart, ValueDefinition } from '@/lib/configurator/definition'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Input } from '../../ui/input'
import { LocalizedInput } from '../editor/localized-input'
import { PictureField } from '../editor/picture-field'
import { useModelDesk } from './model-desk'
import { NewThing } from './new-thing'
import { AmountFields, NumberField } from './typed-fields'

/** A value's words, colour, price in each market, numbers, parts and time. */
export function ValueFields({ feature: featureAt, at }: { feature: number; at: number }) {
  const t = useTranslations('models')
  const { definition, change, select, say, error, readOnly } = useModelDesk()
  const feature = definition.features[featureAt]
  const value = feature?.values[at]
  if (!feature || !value) return null
  const place = `features.${featureAt}.values.${at}`
  const put = (part: Partial<ValueDefinition>) => change(place, defined({ ...value, ...part }))
  const remove = () => {
    change(
      `features.${featureAt}.values`,
      feature.values.filter((_, other) => other !== at),
    )
    select(`features.${featureAt}`)
  }
  return (
    <>
      <div className="flex min-h-8 items-center gap-2">
        <button
          type="button"
          className="shrink-0 text-ink-2 text-sm underline"
          onClick={() => select(`features.${featureAt}`)}
        >
          {say(feature.label, feature.code)}
        </button>
        <code className="min-w-0 truncate text-ink-3 text-xs">{value.code}</code>
        {!readOnly && feature.values.length > 1 && (
          <IconButton label={t('remove')} className="ms-auto" onClick={remove}>
            <X aria-hidden="true" className="size-4!" />
          </IconButton>
        )}
      </div>
      <LocalizedInput
        narrow
        label={t('label')}
        value={value.label}
        onChange={(label) => put({ label })}
        error={error}
        path={`${place}.label`}
        maxLength={160}
      />
      <Checkbox
        label={t('isDefault')}
        checked={feature.default === value.code}
        onChange={() => change(`features.${featureAt}.default`, value.code)}
      />
      <AmountFields
        label={t('surcharge')}
        value={value.surcharge}
        onChange={(surcharge) => put({ surcharge })}
        error={error(`${place}.surcharge`)}
      />
      <div className="grid grid-cols-2 gap-3">
        <Colour label={t('swatch')} value={value.swatch} onChange={(swatch) => put({ swatch })} />
        <Colour label={t('paint')} value={value.paint} onChange={(paint) => put({ paint })} />
      </div>
      <LocalizedInput
        narrow
        label={t('about')}
        value={value.about ?? {}}
        onChange={(about) => put({ about: Object.values(about).some(Boolean) ? about : undefined })}
        error={error}
        path={`${place}.about`}
        maxLength={600}
        rows={2}
      />
      <PictureField
        label={t('valuePicture')}
        value={value.picture ? { hash: value.picture } : null}
        onChange={(picture) => put({ picture: picture?.hash })}
        readOnly={readOnly}
        error={error(`${place}.picture`)}
      />
      <Numbers value={value.numbers ?? {}} onChange={(numbers) => put({ numbers })} place={`${place}.numbers`} />
      <PartList value={value.parts ?? []} onChange={(parts) => put({ parts })} place={`${place}.parts`} />
      <NumberField
        label={t('leadDays')}
        value={value.leadDays}
        onChange={(leadDays) => put({ leadDays })}
        error={error(`${place}.leadDays`)}
      />
    </>
  )
}

/** Without what is absent or empty: the schema knows no `undefined`. */
const defined = (value: ValueDefinition) =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => each !== undefined && !(typeof each === 'object' && Object.keys(each).length === 0),
    ),
  )

type ColourProps = { label: string; value: string | undefined; onChange: (value: string | undefined) => void }

function Colour({ label, value, onChange }: ColourProps) {
  const t = useTranslations('models')
  const { readOnly } = useModelDesk()
  return (
    <div className="min-w-0">
      <p className="mb-1.5 font-medium text-sm">{label}</p>
      <div className="flex items-center gap-1">
        {value === undefined ? (
          <Button size="sm" onClick={() => onChange('#8a9a8c')}>
            {t('chooseColour')}
          </Button>
        ) : (
          <>
            <input
              type="color"
              aria-label={label}
              value={value}
              onChange={({ target }) => onChange(target.value)}
              className="size-control shrink-0 cursor-pointer rounded-md border border-control bg-raised p-1"
            />
            <code className="text-ink-3 text-xs">{value}</code>
            {!readOnly && (
              <IconButton label={`${t('remove')}: ${label}`} onClick={() => onChange(undefined)}>
                <X aria-hidden="true" className="size-4!" />
              </IconButton>
            )}
          </>
        )}
      </div>
    </div>
  )
}

type NumbersProps = { value: Record<string, number>; onChange: (value: Record<string, number>) => void; place: string }

/** What rules and facts count: each by its name. */
function Numbers({ value, onChange, place }: NumbersProps) {
  const t = useTranslations('models')
  const { error } = useModelDesk()
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">{t('numbers')}</p>
      <div className="space-y-2">
        {Object.entries(value).map(([name, number]) => (
          <div key={name} className="flex items-center gap-2">
            <code className="min-w-0 flex-1 truncate text-sm">{name}</code>
            <NumberField
              hideLabel
              label={name}
              className="w-32"
              value={number}
              error={error(`${place}.${name}`)}
              onChange={(next) => {
                const { [name]: _, ...others } = value
                onChange(next === undefined ? others : { ...value, [name]: next })
              }}
            />
          </div>
        ))}
        <NewThing
          label={t('newNumber')}
          onAdd={(name) => {
            const code = name
              .toLowerCase()
              .replace(/[^a-z0-9]+/g, '-')
              .replace(/^-|-$/g, '')
            if (code && !(code in value)) onChange({ ...value, [code]: 0 })
          }}
        />
      </div>
    </div>
  )
}

type PartListProps = { value: BuiltPart[]; onChange: (value: BuiltPart[]) => void; place: string }

/** What has to be in stock to build it. */
function PartList({ value, onChange, place }: PartListProps) {
  const t = useTranslations('models')
  const { error, readOnly } = useModelDesk()
  const put = (at: number, part: BuiltPart) => onChange(value.map((each, n) => (n === at ? part : each)))
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">{t('parts')}</p>
      <div className="space-y-2">
        {value.map((part, at) => {
          const wrong = error(`${place}.${at}.sku`) ?? error(`${place}.${at}.quantity`)
          return (
            <div key={at}>
              <div className="flex items-center gap-2">
                <Input
                  value={part.sku}
                  maxLength={80}
                  aria-label={`${t('sku')} ${at + 1}`}
                  aria-invalid={wrong ? true : undefined}
                  placeholder={t('sku')}
                  onChange={({ target }) => put(at, { ...part, sku: target.value })}
                  className="font-mono text-sm"
                />
                <NumberField
                  hideLabel
                  label={`${t('quantity')} ${at + 1}`}
                  className="w-20 shrink-0"
                  value={part.quantity}
                  onChange={(quantity) => put(at, { ...part, quantity: quantity ?? 1 })}
                />
                {!readOnly && (
                  <IconButton
                    label={`${t('remove')}: ${part.sku}`}
                    onClick={() => onChange(value.filter((_, n) => n !== at))}
                  >
                    <X aria-hidden="true" className="size-4!" />
                  </IconButton>
                )}
              </div>
              {wrong && <FieldError>{wrong[0]}</FieldError>}
            </div>
          )
        })}
      </div>
      {!readOnly && (
        <Button
          size="sm"
          variant="quiet"
          className="mt-1"
          onClick={() => onChange([...value, { sku: '', quantity: 1 }])}
        >
          <Plus aria-hidden="true" className="size-4" />
          {t('newPart')}
        </Button>
      )}
    </div>
  )
}
