import { localized } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { Dialog } from '../ui/dialog'
import { fill } from '../ui/fill'
import type { ShownPrice } from './shown-price'
import type { ConfiguratorWords, ModelView } from './view'

export const PRICE_SHEET = 'price-sheet'

/** Every part of the price, and how it may be paid in parts. */
export function PriceSheet({ view, price, words }: { view: ModelView; price: ShownPrice; words: ConfiguratorWords }) {
  const { language, locale, name, definition } = view
  const { currency } = price.total
  const show = (amount: number) => formatMoney({ amount, currency }, language)
  const labelOf = (feature: string) =>
    localized(definition.features.find(({ code }) => code === feature)?.label, locale)
  return (
    <Dialog id={PRICE_SHEET} title={words.priceDetails} closeLabel={words.close}>
      <dl className="tabular">
        {price.entries.map((entry) => (
          <div
            key={entry.kind === 'base' ? 'base' : `${entry.kind}${entry.kind === 'value' ? entry.feature : entry.code}`}
            className="flex justify-between gap-4 border-line border-b py-2.5"
          >
            <dt>
              {entry.kind === 'base' ? name : localized(entry.label, locale)}
              {entry.kind === 'value' && <span className="block text-ink-2 text-sm">{labelOf(entry.feature)}</span>}
            </dt>
            <dd className="shrink-0 whitespace-nowrap">{show(entry.amount)}</dd>
          </div>
        ))}
        {price.campaign && (
          <div className="flex justify-between gap-4 border-line border-b py-2.5 text-signal-ink">
            <dt>{price.campaign.names.join(', ')}</dt>
            <dd className="shrink-0 whitespace-nowrap">{show(-price.campaign.discount.amount)}</dd>
          </div>
        )}
        <div className="flex justify-between gap-4 pt-4 font-semibold text-lg">
          <dt>{words.total}</dt>
          <dd>{show(price.total.amount)}</dd>
        </div>
      </dl>
      {price.lowest && (
        <p className="tabular mt-1 text-ink-2 text-sm">
          {fill(words.lowest, { price: formatMoney(price.lowest, language) })}
        </p>
      )}
      <p className="mt-1 text-ink-3 text-sm">{words.legal}</p>
      {price.monthly && (
        <p className="tabular mt-5 text-ink-2 text-sm">
          {fill(words.monthly, { amount: formatMoney(price.monthly.amount, language) })}.{' '}
          {fill(words.monthlyTerms, {
            months: price.monthly.months,
            rate: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(price.monthly.rate / 10_000),
          })}
        </p>
      )}
    </Dialog>
  )
}
