import 'server-only'
import { configuredPicture } from '@/lib/configurator/configured-picture-queries'
import { surchargesOf } from '@/lib/configurator/engine-model'
import { configurationOf, engineIn } from '@/lib/configurator/engine-queries'
import { modelTag } from '@/lib/configurator/events'
import { getPublishedModel, listPublishedModels } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import type { BlockModel } from './block-data'

/** Models by slug, each with the values of its first colour and how it looks in them. What is not sold here is left out. Of `products`, which can be put together. */
export async function readBlockModels(slugs: string[], products: string[], channel: Channel) {
  const listed = slugs.length || products.length ? await listPublishedModels() : []
  const models = await Promise.all(listed.filter(({ slug }) => slugs.includes(slug)).map((each) => read(each, channel)))
  return {
    models: Object.fromEntries(models.flatMap((model) => (model ? [[model.slug, model]] : []))),
    configurable: Object.fromEntries(
      listed.flatMap(({ product, slug }) => (products.includes(product) ? [[product, slug]] : [])),
    ),
    tags: slugs.map(modelTag),
  }
}

async function read(listed: Awaited<ReturnType<typeof listPublishedModels>>[number], channel: Channel) {
  const model = await getPublishedModel(listed.slug)
  if (!model) return
  const { definition, pictures } = model
  const { engine, preferred } = engineIn(model, channel.market)
  const prices = surchargesOf(definition, channel.market)
  const feature = definition.features.find(({ shown }) => shown === 'colour')
  const angle = (pictures.angles.find(({ code }) => code === 'side') ?? pictures.angles[0])?.code
  const colours = (feature?.values ?? []).map(async ({ code, label, swatch }) => {
    const found = swatch && engine.complete({ [feature?.code ?? '']: code }, preferred, prices)
    const configuration = found && configurationOf(model, found.choices)
    if (!swatch || !configuration) return []
    const picture = angle ? await configuredPicture(pictures, configuration.choices, angle) : null
    const shown = picture && { ...picture, colour: null, focus: null }
    return [{ value: code, name: localized(label, channel.locale), swatch, picture: shown }]
  })
  return {
    slug: listed.slug,
    product: listed.product,
    name: localized(listed.name, channel.locale),
    feature: localized(feature?.label, channel.locale),
    colours: (await Promise.all(colours)).flat(),
  } satisfies BlockModel
}
