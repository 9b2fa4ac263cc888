'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FormAction } from '@/lib/kernel/form'
import { Popover, PopoverContent, PopoverTrigger } from '../../ui/radix/popover'
import { StockForm, type StockPlace } from './stock-form'

type Props<T> = { place: StockPlace; action: FormAction<T> }

/** What lies at one place, as a figure that opens the form for its change. */
export function StockCell<T>({ place, action }: Props<T>) {
  const t = useTranslations('stock.change')
  const [open, setOpen] = useState(false)
  const { sku, location, onHand } = place
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={t('open', { sku, location, count: onHand })}
        className="tabular -me-2 min-h-8 min-w-12 rounded-md border border-transparent px-2 text-end hover:border-control hover:bg-raised"
      >
        {onHand}
      </PopoverTrigger>
      {/* The keys of the line (enter, x) are not meant while someone types here. */}
      <PopoverContent align="end" onKeyDown={(event) => event.stopPropagation()}>
        <p className="mb-3 font-semibold text-sm">{t('title', { sku, location })}</p>
        <StockForm place={place} action={action} done={() => setOpen(false)} />
      </PopoverContent>
    </Popover>
  )
}
