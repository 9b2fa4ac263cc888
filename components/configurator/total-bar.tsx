import { ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatMoney } from '@/lib/kernel/money'
import { opens } from '../ui/dialog'
import { fill } from '../ui/fill'
import { PRICE_SHEET } from './price-sheet'
import type { ShownPrice } from './shown-price'
import type { ConfiguratorWords, ModelView } from './view'

type Props = {
  view: ModelView
  price: ShownPrice
  words: ConfiguratorWords
  /** What else the last click has changed. */
  also: string
  children: ReactNode
}

/** The total, always in sight, and the one strong button. */
export const TotalBar = ({ view: { language }, price, words, also, children }: Props) => (
  <div className="sticky bottom-0 z-10 border-line border-t bg-ground px-(--gutter) pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:px-8 lg:pt-4 lg:pb-5">
    <p aria-live="polite" className="text-ink-2 text-sm empty:hidden">
      {also}
    </p>
    {price.regular && (
      <p className="tabular mb-1 text-ink-2 text-xs">
        {price.campaign && <span className="font-semibold text-signal-ink">{price.campaign.names.join(', ')} </span>}
        <s className="whitespace-nowrap">{formatMoney(price.regular, language)}</s>
        {price.lowest && ` · ${fill(words.lowest, { price: formatMoney(price.lowest, language) })}`}
      </p>
    )}
    <div className="flex items-center justify-between gap-4">
      <button
        type="button"
        {...opens(PRICE_SHEET)}
        className="-ms-2 min-w-0 rounded-md px-2 py-1 text-start hover:bg-hover"
      >
        <span className="tabular flex items-baseline gap-x-2 whitespace-nowrap font-semibold text-lg lg:text-xl leading-snug">
          <span aria-live="polite" className={price.regular ? 'text-signal-ink' : undefined}>
            {formatMoney(price.total, language)}
          </span>
          <ChevronUp aria-hidden="true" className="size-4 self-center text-ink-2" />
          <span className="visually-hidden">{words.priceDetails}</span>
        </span>
        {price.monthly && (
          <span className="tabular block whitespace-nowrap text-ink-2 text-xs lg:text-sm">
            {fill(words.monthly, { amount: formatMoney(price.monthly.amount, language) })}
          </span>
        )}
      </button>
      {children}
    </div>
  </div>
)
