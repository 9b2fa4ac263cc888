import Link from 'next/link'
import { words } from '@/app/_messages/words'
import { Section } from '@/components/admin/detail-page'
import { Badge } from '@/components/ui/badge'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { listPromotionUses } from '@/lib/orders/promotion-use-queries'
import { formats } from '../../../_desk/formats'
import { shown } from '../../../_desk/guard'

/** The orders that used a promotion, and what they came to. */
export async function Uses({ id, staff, locale }: { id: string; staff: Actor; locale: Locale }) {
  const t = words(locale, 'promotions')
  const { money, time } = formats(locale)
  const { uses, sales } = await shown(listPromotionUses(staff, id))
  const note = sales.map(({ orders, amount, currency }) => t('uses.sales', { orders, amount: money(amount, currency) }))
  return (
    <Section title={t('sections.uses')} note={note.join(' · ')}>
      {uses.length ? (
        <Table stacks className="text-sm">
          <thead>
            <Row>
              <Head>{t('uses.order')}</Head>
              <Head>{t('uses.customer')}</Head>
              <Head>{t('uses.code')}</Head>
              <Head>{t('uses.at')}</Head>
              <Head figure>{t('uses.off')}</Head>
            </Row>
          </thead>
          <tbody>
            {uses.map((use) => (
              <Row key={use.id}>
                <Cell name>
                  <Link href={`/admin/orders/${use.orderId}`} className="font-medium hover:underline">
                    {use.orderNumber}
                  </Link>{' '}
                  {use.isReleased && <Badge>{t('uses.released')}</Badge>}
                </Cell>
                <Cell className="break-all">{use.email}</Cell>
                <Cell>{use.code && <code>{use.code}</code>}</Cell>
                <Cell>{time(use.usedAt)}</Cell>
                <Cell figure>{use.amount === null ? '' : money(-use.amount, use.currency)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      ) : (
        <p className="text-ink-2 text-sm">{t('uses.none')}</p>
      )}
    </Section>
  )
}
