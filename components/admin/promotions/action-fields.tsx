'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { TypedAction } from '@/lib/promotions/typed-promotion'
import { AmountFields } from './amount-fields'
import { ChoiceField } from './choice-field'
import { GoodsPicker } from './goods-picker'
import { TextField } from './text-field'
import { TierFields } from './tier-fields'

type Props = { path: string; action: TypedAction; onChange: (action: TypedAction) => void }
type Words = ReturnType<typeof useTranslations>

/** What one kind of reduction needs to know. */
export function ActionFields({ path, action, onChange }: Props) {
  const t = useTranslations('promotions.fields')
  switch (action.code) {
    case 'line_percentage':
      return (
        <>
          {percentage(t, path, action, onChange)}
          {goods(t, path, action, onChange)}
        </>
      )
    case 'line_fixed':
      return (
        <>
          {amount(t('amounts'), path, action, onChange)}
          <ChoiceField
            label={t('per')}
            value={action.per}
            onChange={(per) => onChange({ ...action, per })}
            options={[
              { value: 'unit', label: t('perUnit') },
              { value: 'line', label: t('perLine') },
            ]}
            className="max-w-64"
          />
          {goods(t, path, action, onChange)}
        </>
      )
    case 'buy_get':
      return <BuyGetFields path={path} action={action} onChange={onChange} />
    case 'cheapest':
      return (
        <>
          <div className="flex flex-wrap gap-4">
            <TextField
              label={t('pieces')}
              path={`${path}.quantity`}
              value={action.quantity}
              onChange={(quantity) => onChange({ ...action, quantity })}
              className="w-28"
            />
            {percentage(t, path, action, onChange, true)}
          </div>
          {goods(t, path, action, onChange)}
        </>
      )
    case 'order_fixed':
      return amount(t('amounts'), path, action, onChange)
    case 'order_price':
      return amount(t('price'), path, action, onChange)
    case 'order_tiered':
      return <TierFields path={path} tiers={action.tiers} onChange={(tiers) => onChange({ ...action, tiers })} />
    case 'free_shipping':
      return null
    default:
      return percentage(t, path, action, onChange)
  }
}

type BuyGet = Extract<TypedAction, { code: 'buy_get' }>

function BuyGetFields({ path, action, onChange }: Props & { action: BuyGet }) {
  const t = useTranslations('promotions.fields')
  const side = (name: 'buy' | 'get', label: string) => (
    <fieldset className="grid gap-4 border-line border-s-2 ps-4 sm:grid-cols-[7rem_1fr]">
      <legend className="sr-only">{label}</legend>
      <TextField
        label={`${label}: ${t('pieces')}`}
        path={`${path}.${name}.quantity`}
        value={action[name].quantity}
        onChange={(quantity) => onChange({ ...action, [name]: { ...action[name], quantity } })}
      />
      <GoodsPicker
        label={t('goods')}
        path={`${path}.${name}.select`}
        value={action[name].select}
        onChange={(select) => onChange({ ...action, [name]: { ...action[name], select } })}
      />
    </fieldset>
  )
  return (
    <>
      {side('buy', t('bought'))}
      {side('get', t('given'))}
      <div className="flex flex-wrap gap-4">
        {percentage(t, path, action, onChange, true)}
        <TextField
          label={t('times')}
          hint={t('timesHint')}
          path={`${path}.times`}
          value={action.times}
          onChange={(times) => onChange({ ...action, times })}
          className="max-w-72"
        />
      </div>
    </>
  )
}

const percentage = <A extends TypedAction & { rate: string }>(
  t: Words,
  path: string,
  action: A,
  onChange: (action: A) => void,
  maybeFree = false,
): ReactNode => (
  <TextField
    label={t(maybeFree ? 'rateOf' : 'rate')}
    hint={maybeFree ? t('rateHint') : undefined}
    path={`${path}.rate`}
    value={action.rate}
    onChange={(rate) => onChange({ ...action, rate })}
    unit="%"
    className={maybeFree ? 'w-56' : 'w-32'}
  />
)

const goods = <A extends TypedAction & { select: object }>(
  t: Words,
  path: string,
  action: A,
  onChange: (action: A) => void,
): ReactNode => (
  <GoodsPicker
    label={t('goods')}
    path={`${path}.select`}
    value={action.select}
    onChange={(select) => onChange({ ...action, select })}
  />
)

const amount = <A extends TypedAction & { amounts: Record<string, string> }>(
  label: string,
  path: string,
  action: A,
  onChange: (action: A) => void,
): ReactNode => (
  <AmountFields
    label={label}
    path={`${path}.amounts`}
    partPath={path}
    value={action.amounts}
    onChange={(amounts) => onChange({ ...action, amounts })}
  />
)
