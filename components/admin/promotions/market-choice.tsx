'use client'

import { useTranslations } from 'use-intl'
import { type MarketCode, marketCodes, markets } from '@/lib/kernel/channel'
import { Checkbox } from '../../ui/checkbox'

/** Where a promotion holds; nothing chosen is everywhere. */
export function MarketChoice({ chosen, onChange }: { chosen: MarketCode[]; onChange: (chosen: MarketCode[]) => void }) {
  const t = useTranslations('promotions')
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{t('fields.markets')}</legend>
      {marketCodes.map((code) => (
        <Checkbox
          key={code}
          label={`${t(`marketNames.${code}`)} (${markets[code].currency})`}
          checked={chosen.includes(code)}
          onChange={(event) =>
            onChange(marketCodes.filter((each) => (each === code ? event.target.checked : chosen.includes(each))))
          }
        />
      ))}
      <p className="mt-1 text-ink-2 text-sm">{t('fields.allMarkets')}</p>
    </fieldset>
  )
}
