import 'server-only'
import { inArray } from 'drizzle-orm'
import { db } from '@/db'
import type { TextWord } from '@/db/full-text'
import { variants } from '@/db/schema/catalog'
import { listingProducts } from '@/db/schema/search'
import { isShownProduct } from '@/lib/catalog/shown-products'
import { isMarket } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import { type ShownRelease, shownRelease } from '@/lib/kernel/shown-release'
import { fitsWords } from '../fits-words'
import type { FacetValue } from '../index-source'
import { type CurrentListing, currentListing, type Label } from './current'
import { readIndexSources } from './sources'
import { documentsOf } from './write'

export type ShownListing = CurrentListing & {
  /** Ids by number of products that only a release publishes; the index in the database has none of them. */
  added?: ReadonlyMap<number, string>
  /** Those of them in which the words stand, with their folded names. */
  findAdded?: (locale: Locale, words: TextWord[]) => [num: number, name: string][]
}

/** The index of lists as it is shown: for who looks at a release, a copy with what that publishes, hides and prices. */
export async function shownListing(): Promise<ShownListing> {
  const current = await currentListing()
  const release = shownRelease()
  return release?.products.size || release?.prices.size ? asReleased(current, release) : current
}

async function asReleased(
  { columns, labels, ...current }: CurrentListing,
  release: ShownRelease,
): Promise<ShownListing> {
  const ids = [...new Set([...release.products.keys(), ...(await productsPriced(release))])]
  const [sources, stored] = await Promise.all([
    readIndexSources(db, ids, { which: isShownProduct(), priced: (offers) => repriced(offers, release) }),
    db
      .select({ id: listingProducts.productId, num: listingProducts.num })
      .from(listingProducts)
      .where(inArray(listingProducts.productId, ids)),
  ])
  const nums = new Map(stored.map(({ id, num }) => [id, num]))
  const own = { columns: columns.copy(), labels: [...labels] }
  for (const num of nums.values()) own.columns.remove(num)
  const values = new Map(labels.map((label) => [`${label.facet}:${label.value}`, label.num]))
  const added = new Map<number, string>()
  const texts = new Map<number, ReturnType<typeof documentsOf>>()
  for (const source of sources) {
    // Below zero, where the database has no numbers.
    const num = nums.get(source.productId) ?? -1 - added.size
    if (num < 0) {
      added.set(num, source.productId)
      texts.set(num, documentsOf(source, num))
    }
    own.columns.put({
      num,
      popularity: source.popularity,
      rating: source.rating,
      publishedAt: Number(source.publishedAt),
      prices: source.prices,
      categories: source.categories,
      values: [...new Set(source.values.map((value) => valueNum(value, values, own.labels)))],
    })
  }
  const findAdded = (locale: Locale, words: TextWord[]) =>
    [...texts].flatMap(([num, documents]): [number, string][] => {
      const text = documents.find((each) => each.locale === locale)
      return text && fitsWords(`${text.title} ${text.body}`, words) ? [[num, text.name]] : []
    })
  return { ...current, ...own, added, findAdded }
}

async function productsPriced({ prices }: ShownRelease): Promise<string[]> {
  const ids = [...new Set([...prices.keys()].map((place) => place.split('/')[0] ?? ''))]
  if (!ids.length) return []
  const rows = await db.select({ id: variants.productId }).from(variants).where(inArray(variants.id, ids))
  return rows.map(({ id }) => id)
}

type Offer = { variantId: string; market: string | null; amount: number | null; regular: number | null }

/** With the prices of the release in the place of those that are true, and beside them where there is none. */
function repriced<T extends Offer>(offers: T[], { prices }: ShownRelease): T[] {
  const first = new Map(offers.map((offer) => [offer.variantId, offer]))
  const kept = offers.filter(({ variantId, market }) => !prices.has(`${variantId}/${market}`))
  const brought = [...prices].flatMap(([place, price]): T[] => {
    const [variantId = '', market = ''] = place.split('/')
    const offer = first.get(variantId)
    return offer && isMarket(market) ? [{ ...offer, ...price, market }] : []
  })
  return [...kept, ...brought]
}

function valueNum(value: FacetValue, known: Map<string, number>, labels: Label[]): number {
  const key = `${value.facet}:${value.value}`
  const num = known.get(key) ?? -1 - labels.length
  if (!known.has(key)) {
    known.set(key, num)
    labels.push({ ...value, num })
  }
  return num
}
