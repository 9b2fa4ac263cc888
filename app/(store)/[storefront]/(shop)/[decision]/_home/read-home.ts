import 'server-only'
import type { PictureSource } from '@/components/ui/picture'
import { listShownByFileName } from '@/lib/assets/shown-queries'
import { listNewestIds, listPublishedIds } from '@/lib/catalog/published-product-queries'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import type { ProductCard } from '@/lib/pricing/product-card'
import { listProductCards } from '@/lib/pricing/product-card-queries'
import { type HomeContent, type ModelKey, models, type Paint, paints } from './home'

const wide = { hero: 'morning-side', range: 'range', touring: 'gt-touring', detail: 'headset' }
const portraits: Record<ModelKey, string> = {
  vela50: 'vela-50-glacier-front34',
  vela125: 'vela-125-bordeaux-front34',
  velagt: 'vela-gt-ivory-rear34',
}
const paintedAs = (paint: Paint) => `vela-125-${paint}-side`
/** Picked by hand: the first is shown large. */
const goods = ['weekender', 'corsa-helmet', 'top-case', 'riding-goggles', 'insulated-bottle']

/** The page is the brand's own, so it names its pictures and products itself; prices and names are those of the catalogue. */
export async function readHome(channel: Channel): Promise<HomeContent> {
  const names = [...Object.values(wide), ...Object.values(portraits), ...paints.map(paintedAs)]
  const [pictures, cards, configurable] = await Promise.all([
    readPictures(names, channel),
    readCards(channel),
    listPublishedModels(),
  ])
  const shelf = pictures.has(wide.hero) ? [] : await listProductCards(await listNewestIds(8), channel)
  return {
    configure: configurable.find(({ product }) => product === models.vela125)?.slug,
    shelf,
    wide: mapKeys(wide, (name) => pictures.get(name)),
    models: mapKeys(models, (slug, key) => {
      const card = cards.get(slug)
      const picture = pictures.get(portraits[key]) ?? card?.media[0]
      return card && picture && { card, picture }
    }),
    paints: paints.flatMap((paint) => {
      const picture = pictures.get(paintedAs(paint))
      return picture ? [{ paint, picture }] : []
    }),
    goods: goods.flatMap((slug) => cards.get(slug) ?? []),
  }
}

async function readPictures(names: string[], { locale, market }: Channel): Promise<Map<string, PictureSource>> {
  const assets = await listShownByFileName(
    names.map((name) => `${name}.webp`),
    market,
  )
  return new Map(
    assets.map(({ fileName, hash, width, height, alt }) => [
      fileName.replace(/\.webp$/, ''),
      { hash, width, height, alt: localized(alt, locale) },
    ]),
  )
}

async function readCards(channel: Channel): Promise<Map<string, ProductCard>> {
  const ids = await listPublishedIds([...Object.values(models), ...goods])
  return new Map((await listProductCards(ids, channel)).map((card) => [card.slug, card]))
}

/** What is not there (an empty shop, a picture taken away) is left out. */
const mapKeys = <K extends string, V, T>(source: Record<K, V>, value: (from: V, key: K) => T | undefined) =>
  Object.fromEntries(
    (Object.entries(source) as [K, V][])
      .map(([key, from]) => [key, value(from, key)] as const)
      .filter(([, found]) => found !== undefined),
  ) as Partial<Record<K, T>>
