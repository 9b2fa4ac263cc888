'use client'

import { Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { TypedAction } from '@/lib/promotions/typed-promotion'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { AmountFields } from './amount-fields'
import { ChoiceField } from './choice-field'
import { TextField } from './text-field'

type Tier = Extract<TypedAction, { code: 'order_tiered' }>['tiers'][number]
type Props = { path: string; tiers: Tier[]; onChange: (tiers: Tier[]) => void }

/** Steps of a reduction that grows with the value of the goods. */
export function TierFields({ path, tiers, onChange }: Props) {
  const t = useTranslations('promotions.fields')
  const set = (at: number, change: Partial<Tier>) =>
    onChange(tiers.map((tier, other) => (other === at ? { ...tier, ...change } : tier)))
  return (
    <div className="space-y-4">
      {tiers.map((tier, at) => (
        <fieldset key={at} className="grid gap-4 border-line border-s-2 ps-4">
          <legend className="sr-only">{t('tier', { number: at + 1 })}</legend>
          <div className="flex items-start justify-between gap-2">
            <AmountFields
              label={t('tierFrom')}
              path={`${path}.tiers.${at}.from`}
              partPath={at === tiers.length - 1 ? path : undefined}
              value={tier.from}
              onChange={(from) => set(at, { from })}
            />
            {tiers.length > 1 && (
              <IconButton label={t('removeTier')} onClick={() => onChange(tiers.filter((_, other) => other !== at))}>
                <Trash2 aria-hidden="true" className="size-4!" />
              </IconButton>
            )}
          </div>
          <div className="flex flex-wrap gap-4">
            <ChoiceField
              label={t('tierBy')}
              value={tier.by}
              onChange={(by) => set(at, { by })}
              options={[
                { value: 'rate', label: t('byRate') },
                { value: 'off', label: t('byAmount') },
              ]}
              className="w-44"
            />
            {tier.by === 'rate' ? (
              <TextField
                label={t('rate')}
                path={`${path}.tiers.${at}.rate`}
                value={tier.rate}
                onChange={(rate) => set(at, { rate })}
                unit="%"
                className="w-32"
              />
            ) : (
              <AmountFields
                label={t('amounts')}
                path={`${path}.tiers.${at}.off`}
                value={tier.off}
                onChange={(off) => set(at, { off })}
              />
            )}
          </div>
        </fieldset>
      ))}
      <Button size="sm" onClick={() => onChange([...tiers, { from: {}, by: 'rate', rate: '', off: {} }])}>
        {t('addTier')}
      </Button>
    </div>
  )
}
