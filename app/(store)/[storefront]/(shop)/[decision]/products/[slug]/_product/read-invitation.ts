import 'server-only'
import { surchargesOf } from '@/lib/configurator/engine-model'
import { configurationOf, engineIn } from '@/lib/configurator/engine-queries'
import { getPublishedModel, listPublishedModels } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'

export type Invitation = { href: string; paints: { name: string; swatch: string; href: string }[] }

/** The way to the configurator of a product that is put together, and to its paints; undefined for all others. */
export async function readInvitation(product: string, channel: Channel): Promise<Invitation | undefined> {
  const slug = (await listPublishedModels()).find((each) => each.product === product)?.slug
  const model = slug && (await getPublishedModel(slug))
  if (!model) return
  const home = `/${channel.storefront}/configure/${slug}`
  const { engine, preferred } = engineIn(model, channel.market)
  const prices = surchargesOf(model.definition, channel.market)
  const colour = model.definition.features.find(({ shown }) => shown === 'colour')
  const paints = (colour?.values ?? []).flatMap(({ code, label, swatch }) => {
    const found = swatch && engine.complete({ [colour?.code ?? '']: code }, preferred, prices)
    const key = found && configurationOf(model, found.choices)?.key
    return key ? [{ name: localized(label, channel.locale), swatch: swatch as string, href: `${home}/${key}` }] : []
  })
  return { href: home, paints }
}
