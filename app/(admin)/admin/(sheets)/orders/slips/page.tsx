import Link from 'next/link'
import { Fragment } from 'react'
import { texts, words } from '@/app/_messages/words'
import { PrintButton } from '@/components/admin/print-button'
import { WordMark } from '@/components/store/word-mark'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { addressLines } from '@/lib/channels/address-format'
import type { Order, OrderedConfiguration } from '@/lib/orders/order'
import { requireOrderForStaff } from '@/lib/orders/order-queries'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'desk').slip.title })

type Props = { searchParams: Promise<{ id?: string | string[] }> }

/** What goes into the parcels of several orders, a sheet each, in the language of who gets it. */
export default async function SlipsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const t = words(await adminLocale(), 'desk')
  const ids = [(await searchParams).id ?? []].flat().slice(0, 100)
  const orders = await Promise.all(ids.map((id) => shown(requireOrderForStaff(staff, id))))
  return (
    <main className="mx-auto max-w-lg p-6">
      <div className="mb-8 flex items-center gap-4" data-print="hide">
        <h1 className="font-semibold text-xl">{t('slip.title')}</h1>
        <Link href="/admin/orders" className="ms-auto text-sm underline">
          {t('slip.back')}
        </Link>
        {orders.length > 0 && <PrintButton>{t('slip.print')}</PrintButton>}
      </div>
      {orders.length === 0 && <p>{t('slip.none')}</p>}
      {orders.map((order) => (
        <Slip key={order.id} order={order} />
      ))}
    </main>
  )
}

function Slip({ order }: { order: Order }) {
  const t = words({ locale: order.locale, country: order.market.toUpperCase() }, 'desk')
  const { language, date } = formats(order.locale)
  return (
    <section
      lang={order.locale}
      className="mb-12 break-after-page border-line border-t pt-8 last:break-after-auto print:border-0 print:pt-0"
    >
      <WordMark className="h-5 w-auto" />
      <div className="mt-8 flex flex-wrap justify-between gap-6">
        <address className="whitespace-pre-line not-italic">
          {addressLines(order.shippingAddress, 'CH', language).join('\n')}
        </address>
        <div className="text-end">
          <p className="font-semibold text-lg">{t('order.title', { number: String(order.number) })}</p>
          <p className="text-ink-2">{date(order.placedAt)}</p>
          <p className="text-ink-2">{order.shippingName}</p>
        </div>
      </div>
      <Table className="mt-8 text-sm">
        <thead>
          <Row>
            <Head>{t('slip.article')}</Head>
            <Head>{t('stock.sku')}</Head>
            <Head figure>{t('slip.quantity')}</Head>
          </Row>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <Fragment key={line.id}>
              <Row>
                <Cell>{[line.name, line.variantName].filter(Boolean).join(', ')}</Cell>
                <Cell>{line.configuration?.key ?? line.sku}</Cell>
                <Cell figure>{line.quantity - line.fulfilledQuantity || line.quantity}</Cell>
              </Row>
              {line.configuration && (
                <Row>
                  <Cell colSpan={3}>
                    <BuiltOf configuration={line.configuration} parts={t('built.partsList')} />
                  </Cell>
                </Row>
              )}
            </Fragment>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

/** What the works build: the choices, and the parts of one piece. */
const BuiltOf = ({
  configuration: { choices, parts },
  parts: title,
}: {
  configuration: OrderedConfiguration
  parts: string
}) => (
  <div className="grid grid-cols-2 gap-6 text-ink-2 text-xs">
    <ul>
      {choices.map(({ feature, label, valueLabel }) => (
        <li key={feature}>
          {label}: {valueLabel}
        </li>
      ))}
    </ul>
    {parts.length > 0 && (
      <div>
        <p className="font-semibold">{title}</p>
        <ul>
          {parts.map(({ sku, quantity }) => (
            <li key={sku} className="tabular">
              {quantity} × {sku}
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
)
