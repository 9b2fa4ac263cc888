import 'server-only'
import { words } from '@/app/_messages/words'
import { currentActor, currentShopper } from '@/app/_server/session'
import { configuredThumbnail } from '@/lib/cart/configured-goods-queries'
import { listOwnConfigurations } from '@/lib/cart/saved-configuration-queries'
import { listPublishedIds } from '@/lib/catalog/published-product-queries'
import { getFitTarget } from '@/lib/configurator/accessory-queries'
import { shortWords } from '@/lib/configurator/configuration-words'
import { type FitTarget, fitCode } from '@/lib/configurator/fit-target'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { listBoughtConfigurations } from '@/lib/orders/bought-configuration-queries'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { currentCart } from '../_page/cart'
import { orderPictures } from '../_page/order-pictures'

type Found = { code: string; name: string; detail: string; picture: Shown | null }
type Shown = { hash: string; width: number; height: number; alt: string }

/** The scooters that this person may mean: bought, saved, in the cart, each once; and the models. */
export async function readOwnScooters(channel: Channel, asked: FitTarget | undefined) {
  const [shopper, actor] = await Promise.all([currentShopper(), currentActor()])
  const [found, bought, saved, cart, models] = await Promise.all([
    asked && tileOf(asked, channel),
    shopper ? listBoughtConfigurations(shopper) : [],
    listOwnConfigurations(shopper ?? actor, channel),
    currentCart(channel),
    listPublishedModels(),
  ])
  const t = words(channel, 'fits')
  const day = new Intl.DateTimeFormat(channel.language, { dateStyle: 'long', timeZone: channel.timeZone })
  const pictures = await orderPictures(bought)
  const seen = new Set<string>()
  const once = (list: Found[]) => list.filter(({ code }) => !seen.has(code) && seen.add(code))
  return {
    isSignedIn: Boolean(shopper),
    bought: once([
      ...(found ? [found] : []),
      ...bought.map(({ model, key, name, words: detail, assetHash, placedAt }) => ({
        code: fitCode({ model, key }),
        name,
        detail: `${t('orderOf', { date: day.format(placedAt) })}${detail && `: ${detail}`}`,
        picture: (assetHash && pictures.get(assetHash)) || null,
      })),
    ]),
    inCart: once(
      (cart?.lines ?? []).flatMap(({ configuration, name, variantName: detail, picture }) =>
        configuration ? [{ code: fitCode(configuration), name, detail, picture }] : [],
      ),
    ),
    saved: once(
      saved.map(({ model, key, name, modelName, words: detail, picture }) => ({
        code: fitCode({ model, key }),
        name,
        detail: [modelName, detail].filter(Boolean).join(': '),
        picture,
      })),
    ),
    models: await withPictures(models, channel),
  }
}

async function withPictures(models: Awaited<ReturnType<typeof listPublishedModels>>, channel: Channel) {
  const cards = await listProductCards(await listPublishedIds(models.map(({ product }) => product)), channel)
  const inOrder = models.toSorted((a, b) => a.slug.localeCompare(b.slug, 'en', { numeric: true }))
  return inOrder.map(({ slug, product, name }): Found => {
    const [picture] = cards.find((card) => card.slug === product)?.media ?? []
    return { code: slug, name: localized(name, channel.locale), detail: '', picture: picture ?? null }
  })
}

/** A configuration that an address names, such as that of an order. */
async function tileOf(target: FitTarget, { locale }: Channel): Promise<Found | undefined> {
  const { configuration, name } = (await getFitTarget(target)) ?? {}
  if (!configuration) return
  const { model, choices } = configuration
  const said = localized(name, locale)
  return {
    code: fitCode(target),
    name: said,
    detail: shortWords(model.definition, choices, locale),
    picture: await configuredThumbnail(model, choices, said),
  }
}
