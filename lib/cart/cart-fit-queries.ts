import 'server-only'
import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { productCategories, products } from '@/db/schema/catalog'
import {
  type FoundTarget,
  getFitTarget,
  listAccessories,
  listFits,
  verdictOf,
} from '@/lib/configurator/accessory-queries'
import { type FitTarget, fitCode } from '@/lib/configurator/fit-target'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { type ShownFit, showFits } from '@/lib/configurator/shown-fit-queries'
import { groupBy } from '@/lib/kernel/group'
import { type Locale, type Localized, localized } from '@/lib/kernel/locale'
import { wordsOf } from '@/lib/search/text'
import type { PricedCart } from './priced-cart'

/** Something in the cart that fits none of the scooters that it could be for. It is said, and nothing is refused. */
export type Misfit = {
  /** What it was compared with, by name. */
  scooters: string[]
  /** What it does fit. */
  fits: ShownFit[]
  /** The best-selling ones of its kind that fit. */
  instead: { slug: string; name: string }[]
}

const MOST_INSTEAD = 3

/**
 * By line: what fits neither a scooter in the cart nor the shopper's own. Where nobody knows of a scooter, or of its
 * equipment, nothing is said. Carts of one line, or without anything that is made for some models only, cost nothing or
 * one query.
 */
export async function listMisfits(
  { lines }: Pick<PricedCart, 'lines'>,
  own: FitTarget | undefined,
  locale: Locale,
): Promise<Map<string, Misfit>> {
  const plain = lines.filter(({ configuration }) => !configuration)
  if (!plain.length || (lines.length === 1 && !own)) return new Map()
  const fits = groupBy(await listFits(plain.map(({ productId }) => productId)), ({ productId }) => productId)
  if (!fits.size) return new Map()
  const targets = await findTargets(lines, own)
  if (!targets.length) return new Map()
  const wrong = plain.flatMap((line) => {
    const said = fits.get(line.productId)
    return said && targets.every((target) => verdictOf(said, target) === 'not') ? [{ ...line, said }] : []
  })
  const fitting = wrong.length ? await Promise.all(targets.map(fittingIds)) : []
  const scooters = [...new Set(targets.map(({ name }) => localized(name, locale)))]
  return new Map(
    await Promise.all(
      wrong.map(async ({ lineId, productId, said }): Promise<[string, Misfit]> => {
        const instead = await ofTheSameKind(productId, [...new Set(fitting.flat())], locale)
        return [lineId, { scooters, fits: await showFits(said, locale), instead }]
      }),
    ),
  )
}

const fittingIds = ({ model, configuration }: FoundTarget) =>
  configuration ? listAccessories(configuration.model, configuration.choices) : listAccessories(model)

/** What was put together in this cart, models that lie in it as they are, and the shopper's own; each once. */
async function findTargets(lines: PricedCart['lines'], own: FitTarget | undefined): Promise<FoundTarget[]> {
  const models = await listPublishedModels()
  const targets = lines.flatMap(({ slug, configuration }): FitTarget[] => {
    if (configuration) return [{ model: configuration.model, key: configuration.key }]
    const model = models.find(({ product }) => product === slug)
    return model ? [{ model: model.slug }] : []
  })
  const once = new Map([...targets, ...(own ? [own] : [])].map((target) => [fitCode(target), target]))
  const found = await Promise.all([...once.values()].map(getFitTarget))
  return found.filter((each) => each !== undefined)
}

/** Of these products those of its category: what shares a word of its name if there is any ("wheel"), in their order. */
async function ofTheSameKind(productId: string, ids: string[], locale: Locale): Promise<Misfit['instead']> {
  const others = ids.filter((id) => id !== productId)
  if (!others.length) return []
  const rows = await db
    .select({
      id: products.id,
      slug: products.slug,
      name: products.name,
      category: productCategories.categoryId,
    })
    .from(productCategories)
    .innerJoin(products, eq(products.id, productCategories.productId))
    .where(inArray(productCategories.productId, [productId, ...others]))
  const own = rows.filter(({ id }) => id === productId)
  const inOwn = rows.filter(({ category }) => own.some((each) => each.category === category))
  const words = new Set(own.flatMap(({ name }) => kindWords(name)))
  const found = others.flatMap((id) => inOwn.find((row) => row.id === id) ?? [])
  const alike = found.filter(({ name }) => kindWords(name).some((word) => words.has(word)))
  return (alike.length ? alike : found)
    .slice(0, MOST_INSTEAD)
    .map(({ slug, name }) => ({ slug, name: localized(name, locale) }))
}

/** Long enough to say what something is, in any language. */
const kindWords = (name: Localized) => Object.values(name).flatMap((text) => wordsOf(text).filter((w) => w.length > 3))
