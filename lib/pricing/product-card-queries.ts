import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList, narrowing } from '@/db/portable'
import { assets } from '@/db/schema/assets'
import { productMedia, productOptions, productOptionValues, products } from '@/db/schema/catalog'
import { pictureColumns, shownPictures } from '@/lib/assets/shown-queries'
import { compiledShown } from '@/lib/catalog/shown-products'
import type { Channel } from '@/lib/kernel/channel'
import { localized } from '@/lib/kernel/locale'
import { shownAt } from '@/lib/kernel/moment'
import { shownRelease } from '@/lib/kernel/shown-release'
import { before, DAY } from '@/lib/kernel/time'
import { listOffers } from './offer-queries'
import type { Price } from './price'
import type { CardBadge, ProductCard } from './product-card'

const NEW = 30 * DAY

/**
 * Published products as cards, in the order of `ids`; what is not published is left out. Four queries, however many.
 * Cache tags: `productTag` of each slug.
 */
export async function listProductCards(ids: string[], channel: Channel, now = shownAt()): Promise<ProductCard[]> {
  if (!ids.length) return []
  const list = { ids: JSON.stringify(ids) }
  const [found, offers, pictures, swatches] = await Promise.all([
    readProducts(list),
    listOffers(ids, channel.market),
    readPictures(list).then((rows) => shownPictures(rows, channel.market, now)),
    readSwatches(list),
  ])
  const byId = new Map(found.map((product) => [product.id, product]))
  const offersOf = groupByProduct(offers)
  const picturesOf = groupByProduct(pictures)
  const swatchesOf = groupByProduct(swatches)
  return ids.flatMap((id): ProductCard[] => {
    const product = byId.get(id)
    if (!product) return []
    const { slug, name, summary, brand, ratingAverage, ratingCount, publishedAt } = product
    const own = offersOf.get(id) ?? []
    const sold = own.filter(({ price }) => price).sort((a, b) => a.price!.amount - b.price!.amount)
    const cheapest = sold[0]?.price
    const isBuyable = sold.some(({ stock }) => stock.availability !== 'out')
    const isReduced = cheapest?.regular !== undefined
    const badges: CardBadge[] = []
    if (!isBuyable) badges.push('soldOut')
    if (isReduced) badges.push('reduced')
    // What a release will publish has never been so yet.
    const since = publishedAt ?? (shownRelease() ? now : null)
    if (since && since > before(now, NEW)) badges.push('new')
    return [
      {
        id,
        slug,
        name: localized(name, channel.locale),
        summary: localized(summary, channel.locale),
        brand,
        price: cheapest ? shownPrice(cheapest) : null,
        isFrom: sold.some(({ price }) => price!.amount > cheapest!.amount),
        swatches: shownSwatches(swatchesOf.get(id) ?? [], own, channel.locale),
        media: (picturesOf.get(id) ?? []).slice(0, 2).map(({ hash, width, height, alt, colour, focus }) => ({
          hash,
          width,
          height,
          alt: localized(alt, channel.locale),
          colour,
          focus,
        })),
        rating: ratingAverage === null ? null : { average: ratingAverage, count: ratingCount },
        badges,
        isBuyable,
      },
    ]
  })
}

const productColumns = {
  id: products.id,
  slug: products.slug,
  name: products.name,
  summary: products.summary,
  brand: products.brand,
  ratingAverage: products.ratingAverage,
  ratingCount: products.ratingCount,
  publishedAt: products.publishedAt,
}

const readProducts = compiledShown((isShown) =>
  db
    .select(productColumns)
    .from(products)
    .where(and(inList(products.id, 'ids'), narrowing(isShown))),
)

const readPictures = compiled(() =>
  db
    .select({
      productId: productMedia.productId,
      ...pictureColumns,
    })
    .from(productMedia)
    .innerJoin(assets, eq(assets.id, productMedia.assetId))
    .where(inList(productMedia.productId, 'ids'))
    .orderBy(asc(productMedia.productId), asc(productMedia.position)),
)

const readSwatches = compiled(() =>
  db
    .select({
      productId: productOptionValues.productId,
      option: productOptionValues.option,
      code: productOptionValues.code,
      name: productOptionValues.name,
      colour: productOptionValues.swatch,
    })
    .from(productOptionValues)
    .innerJoin(
      productOptions,
      and(
        eq(productOptions.productId, productOptionValues.productId),
        eq(productOptions.code, productOptionValues.option),
        eq(productOptions.kind, 'swatch'),
      ),
    )
    .where(inList(productOptionValues.productId, 'ids'))
    .orderBy(asc(productOptionValues.productId), asc(productOptionValues.position)),
)

function shownPrice({ variantId: _, ...price }: Price): NonNullable<ProductCard['price']> {
  return price
}

type Swatch = Awaited<ReturnType<typeof readSwatches>>[number]

/** Only of values that an active variant has. */
function shownSwatches(swatches: Swatch[], own: { options: Record<string, string> }[], locale: Channel['locale']) {
  return swatches.flatMap(({ option, code, name, colour }) =>
    colour && own.some(({ options }) => options[option] === code)
      ? [{ code, name: localized(name, locale), colour }]
      : [],
  )
}

function groupByProduct<T extends { productId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.productId)
    if (group) group.push(row)
    else groups.set(row.productId, [row])
  }
  return groups
}
