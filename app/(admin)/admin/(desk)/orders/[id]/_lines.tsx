import { Fragment } from 'react'
import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { Locale } from '@/lib/kernel/locale'
import type { Order } from '@/lib/orders/order'
import { formats } from '../../../_desk/formats'
import { Built } from './_built'

/** What was bought and how its sum came about. */
export function Lines({ order, locale }: { order: Order; locale: Locale }) {
  const t = words(locale, 'desk')
  const { money, percent } = formats(locale)
  const sum = (amount: number) => money(amount, order.currency)
  const sums: [string, string][] = [
    [t('order.items'), sum(order.itemsAmount)],
    ...(order.discountAmount ? [[t('order.discount'), sum(-order.discountAmount)] as [string, string]] : []),
    [t('order.shipping', { name: order.shippingName }), sum(order.shippingAmount)],
    ...order.taxes.map(({ rate, tax }): [string, string] => [
      t(order.pricesIncludeTax ? 'order.taxIncluded' : 'order.tax', { rate: percent(rate / 1_000_000) }),
      sum(tax),
    ]),
  ]
  return (
    <Section title={t('order.lines')}>
      <Table className="text-sm">
        <thead>
          <Row>
            <Head>{t('order.product')}</Head>
            <Head figure>{t('order.quantity')}</Head>
            <Head figure>{t('order.sent')}</Head>
            <Head figure className="max-sm:hidden">
              {t('order.price')}
            </Head>
            <Head figure>{t('order.amount')}</Head>
          </Row>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <Fragment key={line.id}>
              <Row>
                <Cell>
                  <span className="font-medium">{line.name}</span>
                  <span className="block text-ink-2">
                    {[line.variantName, line.configuration ? '' : line.sku].filter(Boolean).join(' · ')}
                  </span>
                </Cell>
                <Cell figure>{line.quantity}</Cell>
                <Cell figure>{line.fulfilledQuantity}</Cell>
                <Cell figure className="max-sm:hidden">
                  {sum(line.unitAmount)}
                </Cell>
                <Cell figure>{sum(line.totalAmount)}</Cell>
              </Row>
              {line.configuration && (
                <Row>
                  <Cell colSpan={5}>
                    <Built
                      configuration={line.configuration}
                      quantity={line.quantity}
                      currency={order.currency}
                      locale={locale}
                    />
                  </Cell>
                </Row>
              )}
            </Fragment>
          ))}
        </tbody>
      </Table>
      <dl className="tabular ms-auto mt-4 grid max-w-sm grid-cols-[1fr_auto] gap-x-6 gap-y-1.5 px-3 text-sm">
        {sums.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{label}</dt>
            <dd className="text-end">{value}</dd>
          </div>
        ))}
        <dt className="font-semibold">{t('order.total')}</dt>
        <dd className="text-end font-semibold">{sum(order.totalAmount)}</dd>
        {order.refundedAmount > 0 && (
          <>
            <dt>{t('order.refunded')}</dt>
            <dd className="text-end">{sum(-order.refundedAmount)}</dd>
          </>
        )}
      </dl>
    </Section>
  )
}
