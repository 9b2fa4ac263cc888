'use client'

import { useTranslations } from 'use-intl'
import type { TypedCondition } from '@/lib/promotions/typed-promotion'
import { CountryPicker } from '../country-picker'
import { AmountFields } from './amount-fields'
import { ChoiceField } from './choice-field'
import { useDesk } from './desk'
import { GoodsPicker } from './goods-picker'
import { TextField } from './text-field'

type Props = { path: string; condition: TypedCondition; onChange: (condition: TypedCondition) => void }

/** What one kind of condition needs to know. */
export function ConditionFields({ path, condition, onChange }: Props) {
  const t = useTranslations('promotions.fields')
  const { countries, errorAt } = useDesk()
  switch (condition.code) {
    case 'minimum_amount':
      return (
        <>
          <AmountFields
            label={t('amounts')}
            path={`${path}.amounts`}
            partPath={path}
            value={condition.amounts}
            onChange={(amounts) => onChange({ ...condition, amounts })}
          />
          <GoodsPicker
            label={t('goods')}
            path={`${path}.select`}
            value={condition.select}
            onChange={(select) => onChange({ ...condition, select })}
          />
        </>
      )
    case 'contains':
      return (
        <>
          <div className="flex flex-wrap gap-4">
            <TextField
              label={t('pieces')}
              path={`${path}.quantity`}
              value={condition.quantity}
              onChange={(quantity) => onChange({ ...condition, quantity })}
              className="w-28"
            />
            <ChoiceField
              label={t('together')}
              value={condition.per}
              onChange={(per) => onChange({ ...condition, per })}
              options={[
                { value: 'cart', label: t('perCart') },
                { value: 'line', label: t('inLine') },
              ]}
              className="w-56"
            />
          </div>
          <GoodsPicker
            label={t('goods')}
            path={`${path}.select`}
            value={condition.select}
            onChange={(select) => onChange({ ...condition, select })}
          />
        </>
      )
    case 'nth_order':
      return (
        <TextField
          label={t('nth')}
          hint={t('nthHint')}
          path={`${path}.nth`}
          value={condition.nth}
          onChange={(nth) => onChange({ ...condition, nth })}
          className="w-40"
        />
      )
    case 'ships_to':
      return (
        <CountryPicker
          label={t('countries')}
          countries={countries}
          error={errorAt(`${path}.countries`)?.[0]}
          value={condition.countries}
          onChange={(countries) => onChange({ ...condition, countries })}
        />
      )
  }
}
