'use client'

import type { FieldProps } from '@puckeditor/core'
import { useTranslations } from 'use-intl'
import { type MarketCode, marketCodes } from '@/lib/kernel/channel'
import { Checkbox } from '../../../ui/checkbox'
import { FieldHead } from './field-head'

/** Who sees a block: all markets, or some. None chosen means all, since a block that nobody sees is to be deleted. */
export function MarketsField({ field, value, onChange, readOnly }: FieldProps) {
  const t = useTranslations('editor.markets')
  const only = (value as MarketCode[] | undefined) ?? []
  return (
    <FieldHead label={field.label ?? ''} readOnly={readOnly}>
      <div className="flex flex-wrap gap-x-4">
        {marketCodes.map((code) => (
          <Checkbox
            key={code}
            label={t(code)}
            disabled={readOnly}
            checked={!only.length || only.includes(code)}
            onChange={({ target }) => {
              const seen = only.length ? only : [...marketCodes]
              const next = marketCodes.filter((one) => (one === code ? target.checked : seen.includes(one)))
              if (next.length) onChange(next.length === marketCodes.length ? undefined : next)
            }}
          />
        ))}
      </div>
    </FieldHead>
  )
}
