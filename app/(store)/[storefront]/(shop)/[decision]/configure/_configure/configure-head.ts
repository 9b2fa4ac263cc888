import 'server-only'
import type { Metadata } from 'next'
import { words } from '@/app/_messages/words'
import { shortWords } from '@/lib/configurator/configuration-words'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import { configuredUrl } from '@/lib/configurator/picture-plan'
import { formatMoney } from '@/lib/kernel/money'
import { publicHead } from '../../../../_frame/head'
import { beginning, type ConfigureParams, readConfiguration } from './read-configuration'

const WIDTH = 1280

/** A configuration's head: shared, it shows its own picture. Found by search are the beginnings only. */
export async function configureHead(params: ConfigureParams): Promise<Metadata> {
  const { channel, model, view, configuration, price, campaign } = await readConfiguration(params)
  const t = words(channel, 'configurator')
  const { key, choices } = configuration
  const isFirst = beginning(model, channel.market)?.key === key
  const edition = view.editions.find((each) => each.key === key)
  const name = edition ? `${view.name} ${edition.name}` : view.name
  const chosen = shortWords(model.definition, choices, channel.locale)
  const title = t('meta.title', { name })
  const description = t('meta.description', {
    name,
    chosen: chosen || view.definition.features.map(({ label }) => label[channel.locale]).join(', '),
    price: formatMoney((campaign ?? price).total, channel.language),
  })
  const [angle] = view.pictures.angles
  const { hash, width, height } = await configuredPicture(model.pictures, choices, angle?.code ?? '')
  const head = publicHead(channel, {
    path: `/configure/${view.slug}${isFirst ? '' : `/${key}`}`,
    title,
    description,
    unlisted: !isFirst && !edition,
  })
  const picture = {
    url: configuredUrl(hash, WIDTH, 'jpg'),
    width: WIDTH,
    height: Math.round((WIDTH * height) / width),
    alt: [name, chosen].filter(Boolean).join(': '),
  }
  return { ...head, openGraph: { ...head.openGraph, images: [picture] }, twitter: { card: 'summary_large_image' } }
}
