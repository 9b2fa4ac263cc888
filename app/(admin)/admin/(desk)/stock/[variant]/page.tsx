import Link from 'next/link'
import { messages, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { CommandForm } from '@/components/admin/command-form'
import { DetailPage, Section } from '@/components/admin/detail-page'
import { StockCell } from '@/components/admin/stock/stock-cell'
import { StatusDot } from '@/components/ui/status-dot'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { listMovements, requireStockLine } from '@/lib/inventory/stock-list-queries'
import { listLocations } from '@/lib/inventory/stock-queries'
import { may } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { wallClock } from '@/lib/kernel/wall-clock'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { bandDots } from '../_bands'
import { changeRule, changeStock } from '../actions'

type Props = { params: Promise<{ variant: string }> }

/** One variant: where it lies, how it is sold, what moved. */
export default async function StockLinePage({ params }: Props) {
  const staff = await requireStaff()
  const { variant } = await params
  const locale = await adminLocale()
  const t = words(locale, 'stock')
  const { time } = formats(locale)
  const line = await shown(requireStockLine(staff, variant))
  const [{ rows: movements }, places] = await Promise.all([
    shown(listMovements(staff, variant, { pageSize: 100 })),
    listLocations(),
  ])
  const { sku, rule } = line
  const writes = may(staff, 'stock.write')
  return (
    <DetailPage
      title={localized(line.name, locale)}
      back={{ href: '/admin/stock', label: t('title') }}
      note={sku}
      status={
        rule.isTracked ? <StatusDot status={bandDots[line.band]}>{t(`bands.${line.band}`)}</StatusDot> : t('untracked')
      }
      actions={
        <Link href={`/admin/products/${line.productId}`} className="text-sm underline">
          {t('variant.product')}
        </Link>
      }
      aside={
        writes && (
          <Section title={t('variant.rule')}>
            <CommandForm
              action={changeRule}
              hidden={{ variantId: variant }}
              fields={[
                {
                  name: 'isTracked',
                  label: t('variant.tracked'),
                  kind: 'select',
                  value: rule.isTracked ? 'yes' : 'no',
                  options: (['yes', 'no'] as const).map((value) => ({ value, label: t(`variant.${value}`) })),
                },
                {
                  name: 'threshold',
                  label: t('variant.threshold'),
                  hint: t('variant.thresholdHint'),
                  value: String(rule.threshold),
                  required: true,
                },
                {
                  name: 'restockOn',
                  label: t('variant.restockOn'),
                  hint: t('variant.restockHint'),
                  kind: 'date',
                  value: rule.restockOn ? wallClock(rule.restockOn, defaultChannel.timeZone).slice(0, 10) : '',
                },
              ]}
              submit={words(locale, 'admin')('detail.save')}
              done={t('variant.ruleSaved')}
              variant="outline"
            />
          </Section>
        )
      }
    >
      <AreaWords messages={messages(locale, 'stock')}>
        <Section title={t('variant.levels')}>
          <Table className="max-w-xl text-sm">
            <thead>
              <Row>
                <Head>{t('location')}</Head>
                <Head figure>{t('onHand')}</Head>
                <Head figure>{t('reserved')}</Head>
                <Head figure>{t('free')}</Head>
              </Row>
            </thead>
            <tbody>
              {places.map(({ id, name, active }) => {
                const { onHand = 0, reserved = 0 } = line.levels.find(({ locationId }) => locationId === id) ?? {}
                const place = { variantId: variant, sku, locationId: id, location: name, onHand }
                return (
                  <Row key={id}>
                    <Cell className={active ? undefined : 'text-ink-3'}>{name}</Cell>
                    <Cell figure>{writes ? <StockCell place={place} action={changeStock} /> : onHand}</Cell>
                    <Cell figure>{reserved}</Cell>
                    <Cell figure>{onHand - reserved}</Cell>
                  </Row>
                )
              })}
            </tbody>
          </Table>
        </Section>
      </AreaWords>
      <Section title={t('variant.movements')}>
        {movements.length ? (
          <Table stacks className="text-sm">
            <thead>
              <Row>
                <Head>{t('variant.at')}</Head>
                <Head>{t('variant.why')}</Head>
                <Head>{t('location')}</Head>
                <Head figure>{t('variant.delta')}</Head>
              </Row>
            </thead>
            <tbody>
              {movements.map(({ id, createdAt, reason, reference, location, delta }) => (
                <Row key={id}>
                  <Cell>{time(createdAt)}</Cell>
                  <Cell name>
                    {t(reason === 'sale' || reason === 'import' ? `variant.${reason}` : `change.${reason}`)}
                    {reference && reason !== 'sale' && <span className="block text-ink-2">{reference}</span>}
                  </Cell>
                  <Cell>{location}</Cell>
                  <Cell figure>{delta > 0 ? `+${delta}` : String(delta).replace('-', '−')}</Cell>
                </Row>
              ))}
            </tbody>
          </Table>
        ) : (
          <p className="text-ink-2 text-sm">{t('variant.noMovements')}</p>
        )}
      </Section>
    </DetailPage>
  )
}
