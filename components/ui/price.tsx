import { clsx } from 'clsx'
import { formatMoney, type Money } from '@/lib/kernel/money'
import { fill } from './fill'

/** Of the area `ui`: `texts(channel, 'ui').price`. */
export type PriceWords = { tax: string; from: string; was: string; now: string; lowest: string }

type PriceProps = {
  price: Money
  /** "de-CH" */
  language: string
  words: PriceWords
  /** Struck through; shown only when it is higher. */
  was?: Money | null
  /** The lowest price of the 30 days before the reduction, which the law asks for beside `was`. */
  lowest?: Money | null
  from?: boolean
  /** The line below: tax and shipping. Wanted wherever a price invites to buy. */
  legal?: boolean
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

const sizes = { sm: 'text-base', md: 'text-lg', lg: 'text-2xl' }

export function Price({ price, language, words, was, lowest, from, legal, size = 'sm', className }: PriceProps) {
  const reduced = was && was.amount > price.amount
  const shown = formatMoney(price, language)
  return (
    <div className={clsx('tabular', className)}>
      <p className={clsx('flex flex-wrap items-baseline gap-x-2 font-semibold leading-snug', sizes[size])}>
        {reduced && <span className="visually-hidden">{fill(words.now, { price: '' })}</span>}
        <span className={clsx(reduced && 'text-signal-ink')}>{from ? fill(words.from, { price: shown }) : shown}</span>
        {reduced && (
          <s className="font-normal text-[0.85em] text-ink-3">
            <span className="visually-hidden">{fill(words.was, { price: '' })}</span>
            {formatMoney(was, language)}
          </s>
        )}
      </p>
      {reduced && lowest && (
        <p className="mt-0.5 text-ink-2 text-xs">{fill(words.lowest, { price: formatMoney(lowest, language) })}</p>
      )}
      {legal && <p className="mt-0.5 text-ink-3 text-xs">{words.tax}</p>}
    </div>
  )
}
