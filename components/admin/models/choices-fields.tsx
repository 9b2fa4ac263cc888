'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { useModelDesk } from './model-desk'

type Choices = Record<string, string>
type ChoicesFieldsProps = { value: Choices; onChange: (value: Choices) => void; place: string }

/** Some features with one value each: what a package is made of, what an edition begins with. */
export function ChoicesFields({ value, onChange, place }: ChoicesFieldsProps) {
  const t = useTranslations('models')
  const { definition, say, error, readOnly } = useModelDesk()
  const others = definition.features.filter(({ code }) => !(code in value))
  const wrong = error(place)
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">{t('choices')}</p>
      <div className="space-y-2">
        {Object.entries(value).map(([code, chosen]) => {
          const feature = definition.features.find((each) => each.code === code)
          const own = error(`${place}.${code}`)
          return (
            <div key={code}>
              <div className="flex items-center gap-1">
                <span className="w-28 shrink-0 break-words text-sm">{feature ? say(feature.label, code) : code}</span>
                <Select
                  aria-label={feature ? say(feature.label, code) : code}
                  aria-invalid={own ? true : undefined}
                  value={chosen}
                  className="min-w-0 flex-1"
                  onChange={({ target }) => onChange({ ...value, [code]: target.value })}
                >
                  {!feature?.values.some((each) => each.code === chosen) && (
                    <option value={chosen}>{`? ${chosen}`}</option>
                  )}
                  {feature?.values.map((each) => (
                    <option key={each.code} value={each.code}>
                      {say(each.label, each.code)}
                    </option>
                  ))}
                </Select>
                {!readOnly && (
                  <IconButton
                    label={`${t('remove')}: ${feature ? say(feature.label, code) : code}`}
                    onClick={() => {
                      const { [code]: _, ...rest } = value
                      onChange(rest)
                    }}
                  >
                    <X aria-hidden="true" className="size-4!" />
                  </IconButton>
                )}
              </div>
              {own && <FieldError>{own[0]}</FieldError>}
            </div>
          )
        })}
        {!readOnly && others.length > 0 && (
          <Select
            aria-label={t('newChoice')}
            value=""
            onChange={({ target }) => {
              const feature = definition.features.find(({ code }) => code === target.value)
              if (feature) onChange({ ...value, [feature.code]: feature.default })
            }}
          >
            <option value="">{t('newChoice')}</option>
            {others.map(({ code, label }) => (
              <option key={code} value={code}>
                {say(label, code)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {wrong && <FieldError>{wrong[0]}</FieldError>}
    </div>
  )
}
