'use client'

import { type ReactNode, useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { FormState } from '@/lib/kernel/form'
import { Button } from '../../ui/button'
import { Radio } from '../../ui/checkbox'
import { Notice } from '../../ui/notice'
import { CountryPicker } from '../country-picker'

type Market = { code: string; pricesIncludeTax: 'yes' | 'no'; shipsTo: string[] }
type Props = {
  market: Market
  countries: { value: string; label: string }[]
  save: (market: Market) => Promise<NonNullable<FormState>>
  children?: ReactNode
}

/** Whether prices hold their tax, and where a market sends to. */
export function MarketForm({ market, countries, save, children }: Props) {
  const t = useTranslations('markets.market')
  const [busy, start] = useTransition()
  const [draft, setDraft] = useState(market)
  const [refusal, setRefusal] = useState<Extract<FormState, { ok: false }> | null>(null)
  const send = () =>
    start(async () => {
      const outcome = await save(draft)
      setRefusal(outcome.ok ? null : outcome)
      if (outcome.ok) toast.success(t('saved'))
    })
  return (
    <form
      className="max-w-2xl space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {children}
      {refusal && <Notice tone="danger">{refusal.message}</Notice>}
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{t('prices')}</legend>
        {(['yes', 'no'] as const).map((value) => (
          <Radio
            key={value}
            name={`prices-${market.code}`}
            label={t(value === 'yes' ? 'withTax' : 'withoutTax')}
            checked={draft.pricesIncludeTax === value}
            onChange={() => setDraft({ ...draft, pricesIncludeTax: value })}
          />
        ))}
        <p className="text-ink-2 text-sm">{t('pricesHint')}</p>
      </fieldset>
      <CountryPicker
        label={t('shipsTo')}
        countries={countries}
        value={draft.shipsTo}
        onChange={(shipsTo) => setDraft({ ...draft, shipsTo })}
        error={refusal?.fields.shipsTo?.[0]}
      />
      <Button type="submit" variant="outline" busy={busy}>
        {t('save')}
      </Button>
    </form>
  )
}
