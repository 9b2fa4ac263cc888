import 'server-only'
import { encode } from 'uqr'
import { texts } from '@/app/_messages/words'
import { fill } from '@/components/ui/fill'
import { brochurePdf } from '@/lib/configurator/brochure'
import { factsOf, readFacts } from '@/lib/configurator/configuration-facts'
import { isPresent, namedChoices } from '@/lib/configurator/configuration-words'
import { configuredPicture, getConfiguredRendition } from '@/lib/configurator/configured-picture-queries'
import type { Configuration } from '@/lib/configurator/engine-queries'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { printTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import { getDeliveryPromise } from '@/lib/inventory/delivery-promise-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { formatMoney } from '@/lib/kernel/money'
import { getConfiguredPrice } from '@/lib/pricing/configured-price-queries'

const PICTURE = 1280

/** The brochure of a configuration as it costs and can be had now; undefined where it is not sold. */
export async function readBrochure(
  { model, key, choices }: Configuration,
  channel: Channel,
  address: string,
): Promise<Uint8Array | undefined> {
  const { definition, pictures } = model
  const { locale, language } = channel
  const price = await getConfiguredPrice(model, choices, channel)
  if (!price) return
  const now = new Date()
  const { hash, width, height } = await configuredPicture(pictures, choices, pictures.angles[0]?.code ?? '')
  const [picture, models, promise, theme] = await Promise.all([
    getConfiguredRendition(hash, PICTURE, 'jpg'),
    listPublishedModels(),
    getDeliveryPromise(model, choices, channel, { now }),
    getActiveTheme(channel.storefront, now),
  ])
  if (!picture) return
  const text = texts(channel, 'configurator')
  const name = localized(models.find(({ slug }) => slug === model.slug)?.name, locale)
  const day = (date: Date) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  const amountOf = (feature: string) => {
    const entry = price.entries.find((each) => each.kind === 'value' && each.feature === feature)
    return entry ? formatMoney({ ...price.total, amount: entry.amount }, language) : ''
  }
  const others = price.entries.filter(({ kind }) => kind !== 'value')
  return brochurePdf({
    language,
    title: name,
    subtitle: `${key}   ·   ${day(now)}`,
    picture: { bytes: picture.bytes, width: PICTURE, height: Math.round((PICTURE * height) / width) },
    facts: [
      ...factsOf(readFacts(definition), choices).map((fact) =>
        'amount' in fact
          ? `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(fact.amount)} ${fact.unit}`
          : localized(fact.says, locale),
      ),
      fill(text.delivery, { date: day(new Date(`${promise.deliveredOn}T00:00:00Z`)) }),
    ],
    rows: [
      ...others
        .filter(({ kind }) => kind === 'base')
        .map(({ amount }) => ({
          label: text.base,
          text: name,
          amount: formatMoney({ ...price.total, amount }, language),
        })),
      ...namedChoices(definition, choices, locale)
        .filter(isPresent)
        .map(({ feature, label, valueLabel }) => ({
          label,
          text: valueLabel,
          amount: amountOf(feature),
        })),
      ...others.flatMap((entry) =>
        entry.kind === 'package'
          ? [
              {
                label: '',
                text: localized(entry.label, locale),
                amount: formatMoney({ ...price.total, amount: entry.amount }, language),
              },
            ]
          : [],
      ),
    ],
    total: { label: text.total, amount: formatMoney(price.total, language) },
    notes: [text.legal, text.qr, address],
    code: encode(address, { ecc: 'M', border: 0 }).data,
    theme: printTheme(theme),
  })
}
