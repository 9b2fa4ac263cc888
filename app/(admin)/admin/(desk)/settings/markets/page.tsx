import Link from 'next/link'
import { messages, texts, words } from '@/app/_messages/words'
import { AreaWords } from '@/components/admin/area-words'
import { Facts, Section } from '@/components/admin/detail-page'
import { PlainPage } from '@/components/admin/plain-page'
import { MarketForm } from '@/components/admin/settings/market-form'
import { countryCodes, countryName } from '@/lib/channels/countries'
import { getMarket } from '@/lib/channels/market-queries'
import { authorize } from '@/lib/kernel/actor'
import { marketCodes, markets, storefrontCodes, storefronts } from '@/lib/kernel/channel'
import { formats } from '../../../_desk/formats'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { saveMarketCall } from '../actions'

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'markets').market.title })

/** Where is sold: what belongs to the code, and what the owner decides. */
export default async function MarketsPage() {
  const staff = await requireStaff()
  await shown((async () => authorize(staff, 'settings.write'))())
  const locale = await adminLocale()
  const t = words(locale, 'markets')
  const { language } = formats(locale)
  const kept = await Promise.all(marketCodes.map(getMarket))
  const countries = countryCodes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  return (
    <PlainPage title={t('market.title')} note={t('market.note')}>
      <AreaWords messages={messages(locale, 'markets')}>
        {kept.map(({ code, pricesIncludeTax, shipsTo }) => (
          <Section key={code} title={t(`names.${code}`)} note={markets[code].currency}>
            <MarketForm
              market={{ code, pricesIncludeTax: pricesIncludeTax ? 'yes' : 'no', shipsTo }}
              countries={countries}
              save={saveMarketCall as never}
            >
              <Facts
                rows={[
                  [
                    t('market.storefronts'),
                    <span key="storefronts" className="flex flex-wrap gap-x-3">
                      {storefrontCodes
                        .filter((each) => storefronts[each].market === code)
                        .map((each) => (
                          <a key={each} href={`/${each}`} className="underline">
                            /{each}
                          </a>
                        ))}
                    </span>,
                  ],
                  [
                    t('market.methods'),
                    <Link key="methods" href={`/admin/settings/shipping?market=${code}`} className="underline">
                      {t('shipping.title')}
                    </Link>,
                  ],
                  [
                    t('market.taxes'),
                    <Link
                      key="taxes"
                      href={`/admin/settings/taxes?country=${markets[code].country}`}
                      className="underline"
                    >
                      {countryName(markets[code].country, language)}
                    </Link>,
                  ],
                ]}
              />
            </MarketForm>
          </Section>
        ))}
      </AreaWords>
    </PlainPage>
  )
}
