import { texts, words } from '@/app/_messages/words'
import { PlainPage } from '@/components/admin/plain-page'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { listShippingMethods } from '@/lib/channels/shipping-queries'
import { authorize } from '@/lib/kernel/actor'
import { isMarket, marketCodes, markets } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { MethodForm } from './_method-form'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'markets').shipping.title })

type Props = { searchParams: Promise<{ market?: string }> }

/** The ways to send within a market, as the checkout offers them. */
export default async function ShippingPage({ searchParams }: Props) {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'settings.write'))())
  const locale = await adminLocale()
  const t = words(locale, 'markets')
  const { money } = formats(locale)
  const asked = (await searchParams).market
  const market = isMarket(asked) ? asked : marketCodes[0]
  const methods = await listShippingMethods(market, { all: true })
  const tabs = marketCodes.map((code) => ({
    href: `/admin/settings/shipping?market=${code}`,
    label: `${t(`names.${code}`)} (${markets[code].currency})`,
    current: code === market,
  }))
  return (
    <PlainPage title={t('shipping.title')} note={t('shipping.note')} tabs={tabs} label={t('shipping.market')}>
      {methods.some(({ active }) => active) || <p className="text-warning-ink">{t('shipping.none')}</p>}
      <div>
        {methods.map((method) => (
          <Disclosure
            key={method.id}
            name="method"
            summary={
              <span className="grid flex-1 gap-x-4 sm:grid-cols-[minmax(0,1fr)_7rem_12rem_8rem]">
                <span className="truncate">
                  {localized(method.name, locale)} {!method.active && <Badge>{t('shipping.notOffered')}</Badge>}
                </span>
                <span className="tabular font-normal sm:text-end">{money(method.price, markets[market].currency)}</span>
                <span className="font-normal text-ink-2 text-sm sm:text-end">
                  {method.freeFrom !== null &&
                    `${t('shipping.freeFrom')} ${money(method.freeFrom, markets[market].currency)}`}
                </span>
                <span className="font-normal text-ink-2 text-sm sm:text-end">
                  {t('shipping.daysOf', { range: daysOf(method), max: method.maxDays })}
                </span>
              </span>
            }
          >
            <MethodForm key={JSON.stringify(method)} market={market} method={method} locale={locale} />
          </Disclosure>
        ))}
        <Disclosure
          name="method"
          summary={<span className="font-medium text-ink-2">{t('shipping.create')}</span>}
          open={methods.length === 0}
        >
          <MethodForm key={market} market={market} locale={locale} position={methods.length} />
        </Disclosure>
      </div>
    </PlainPage>
  )
}

const daysOf = ({ minDays, maxDays }: { minDays: number; maxDays: number }) =>
  minDays === maxDays ? String(maxDays) : `${minDays}–${maxDays}`
