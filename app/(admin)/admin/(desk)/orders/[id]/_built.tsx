import { words } from '@/app/_messages/words'
import { PutTogether } from '@/components/checkout/put-together'
import type { Locale } from '@/lib/kernel/locale'
import type { OrderedConfiguration } from '@/lib/orders/order'
import { formats } from '../../../_desk/formats'

type BuiltProps = { configuration: OrderedConfiguration; quantity: number; currency: string; locale: Locale }

/** What the works need to build a line: its choices, its parts for all pieces, and the day that was promised. */
export function Built({ configuration, quantity, currency, locale }: BuiltProps) {
  const t = words(locale, 'desk')
  const { money, date } = formats(locale)
  const { key, choices, entries, parts, delivery } = configuration
  const day = (on: string) => date(new Date(`${on}T12:00:00Z`))
  return (
    <PutTogether
      title={t('built.configured', { key })}
      choices={choices.map(({ label, valueLabel: value }) => ({ label, value }))}
      price={{
        title: t('built.priceParts'),
        entries: entries.map(({ label, amount }) => ({ label, value: money(amount, currency) })),
      }}
      parts={{
        title: t('built.partsList'),
        entries: parts.map((part) => ({ label: part.sku, value: `× ${part.quantity * quantity}` })),
      }}
      note={delivery && t('built.ready', { ready: day(delivery.readyOn), delivered: day(delivery.deliveredOn) })}
    />
  )
}
