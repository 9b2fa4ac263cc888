import { messages, texts, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { TaxForm } from '@/components/admin/settings/tax-form'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { countryCodes, countryName, isCountry } from '@/lib/channels/countries'
import { getMarket } from '@/lib/channels/market-queries'
import type { TaxCategory } from '@/lib/channels/tax'
import { listTaxRates } from '@/lib/channels/tax-queries'
import { knownRates } from '@/lib/channels/tax-rates'
import { authorize } from '@/lib/kernel/actor'
import { defaultChannel, marketCodes, markets } from '@/lib/kernel/channel'
import { wallClock } from '@/lib/kernel/wall-clock'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { saveRates } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'markets').tax.title })

type Props = { searchParams: Promise<{ country?: string }> }

/** The rates of one country: first those that we sell in and send to. */
export default async function TaxesPage({ searchParams }: Props) {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'settings.write'))())
  const locale = await adminLocale()
  const t = words(locale, 'markets')
  const { language } = formats(locale)
  const asked = (await searchParams).country ?? ''
  const country = isCountry(asked) ? asked : defaultChannel.country
  const served = [
    ...new Set([
      ...marketCodes.map((code): string => markets[code].country),
      ...(await Promise.all(marketCodes.map(getMarket))).flatMap(({ shipsTo }) => shipsTo),
    ]),
  ]
  const rates = await listTaxRates([country])
  const isOwn = rates.length > 0 && !rates.some((rate) => knownRates.includes(rate))
  const day = (at: Date | null) => (at ? wallClock(at, defaultChannel.timeZone).slice(0, 10) : '')
  const named = (codes: readonly string[]) =>
    codes
      .map((value) => ({ value, label: countryName(value, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <PlainPage title={t('tax.title')} note={t('tax.note')}>
      <form className="flex flex-wrap items-center gap-2">
        <Select key={country} name="country" defaultValue={country} aria-label={t('tax.country')} className="w-64">
          {named(served).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          <optgroup label={t('tax.otherCountry')}>
            {named(countryCodes.filter((code) => !served.includes(code))).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        </Select>
        <Button type="submit">{t('tax.show')}</Button>
      </form>
      <Section title={countryName(country, language)} note={t(isOwn ? 'tax.own' : 'tax.known')}>
        <AreaWords messages={messages(locale, 'markets')}>
          <TaxForm
            key={`${country} ${JSON.stringify(rates)}`}
            country={country}
            isOwn={isOwn}
            rates={rates.map(({ category, rate, validFrom, validTo }) => ({
              category: category as TaxCategory,
              rate: String(rate / 10_000),
              validFrom: day(validFrom),
              validTo: day(validTo),
            }))}
            save={saveRates as never}
          />
        </AreaWords>
      </Section>
    </PlainPage>
  )
}
