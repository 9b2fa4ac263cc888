import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { getMarket } from '@/lib/channels/market-queries'
import { getSetting } from '@/lib/channels/setting-queries'
import { rateOf } from '@/lib/channels/tax'
import { listTaxRates } from '@/lib/channels/tax-queries'
import type { Configuration } from '@/lib/configurator/engine-queries'
import { monthlyInstalment } from '@/lib/configurator/instalment'
import type { Channel } from '@/lib/kernel/channel'
import { money } from '@/lib/kernel/money'
import { priceIfSold } from '@/lib/pricing/configured-price'
import { getBaseVariant } from '@/lib/pricing/configured-price-queries'
import { getPrice } from '@/lib/pricing/price-queries'
import { shownPrice } from '@/lib/pricing/shown-price'
import { scopeOf } from '@/lib/promotions/action'
import type { Offer } from '@/lib/promotions/apply-promotions'
import { listShownOffers } from '@/lib/promotions/offer-queries'
import type { CampaignPrice } from './campaign-price'
import type { Cart } from './cart'
import { asksForCategories, listCategoriesUpwards } from './cart-goods-queries'
import { composeCart } from './compose-cart'
import { lowestBeforehand } from './lowest-price-queries'

/** Whether promotions run in this channel that take something off goods without a code. */
export const hasCampaigns = async (channel: Channel, now: Date): Promise<boolean> =>
  (await campaignsOf(channel, now)).length > 0

/**
 * What a configuration costs as the only thing in a cart, where promotions take something off without a code; else null.
 * It is the cart's own calculation, for a cart that nobody has: what is shown, never what is decided.
 */
export async function getCampaignPrice(
  { model, choices, key }: Configuration,
  channel: Channel,
  now: Date,
): Promise<CampaignPrice | null> {
  const offers = await campaignsOf(channel, now)
  const variantId = offers.length ? await getBaseVariant(model.productId) : undefined
  const base = variantId && shownPrice(variantId, channel.market, await getPrice(variantId, channel.market))
  if (!variantId || !base) return null
  const { amount, currency } = base
  const price = priceIfSold(model.definition, choices, channel.market, base)
  if (!price) return null
  const extra = price.total.amount - amount
  const priced = composeCart(await factsOf({ model, key, variantId, base, extra, offers, channel, now }))
  const [line] = priced.lines
  if (!line?.discount.amount) return null
  const applied = priced.promotions.filter(({ amount }) => amount > 0)
  const lowest = await lowestBeforehand({ model, choices }, variantId, channel, applied[0]?.id ?? '', now)
  const { months, rate } = await getSetting('instalments')
  return {
    names: applied.map(({ name }) => name),
    total: line.total,
    regular: line.regular ?? money(line.total.amount + line.discount.amount, currency),
    discount: line.discount,
    lowest: lowest === undefined ? null : money(lowest, currency),
    monthly: months > 0 ? { amount: monthlyInstalment(line.total, months, rate), months, rate } : null,
  }
}

async function campaignsOf(channel: Channel, now: Date): Promise<Offer[]> {
  const offers = await listShownOffers(channel, now)
  return offers.filter(({ actions }) => actions.some((action) => scopeOf(action) !== 'shipping'))
}

type Alone = {
  model: Configuration['model']
  key: string
  variantId: string
  base: NonNullable<Awaited<ReturnType<typeof getPrice>>>
  extra: number
  offers: Offer[]
  channel: Channel
  now: Date
}

/** A cart with nothing but the configuration in it, sent to the market's own country. */
async function factsOf({ model, key, variantId, base, extra, offers, channel, now }: Alone) {
  const { locale, currency, country } = channel
  const { productId } = model
  const [market, rates, [product], categoriesOf] = await Promise.all([
    getMarket(channel.market),
    listTaxRates([country]),
    db
      .select({ slug: products.slug, tags: products.tags, taxCategory: products.taxCategory })
      .from(products)
      .where(eq(products.id, productId)),
    offers.some(asksForCategories) ? listCategoriesUpwards([productId]) : new Map<string, string[]>(),
  ])
  const rate = (category: string) => rateOf(rates, country, category, now)
  const { slug = '', tags = [], taxCategory = 'standard' } = product ?? {}
  const built = { model: model.slug, version: model.version, key, choices: [], entries: [], parts: [] }
  const configuration = { ...built, delivery: null, nearest: null }
  return {
    cart: nobodys(channel, now),
    locale,
    currency,
    country,
    market,
    goods: [
      {
        lineId: key,
        configurationId: key,
        variantId,
        productId,
        sku: '',
        slug,
        variantKey: '',
        name: '',
        quantity: 1,
        choice: {},
        tags,
        taxCategory,
        weightGrams: 0,
        isOffered: true,
      },
    ],
    prices: new Map([[variantId, base]]),
    stock: new Map(),
    options: new Map(),
    pictures: new Map(),
    configured: new Map([[key, { configuration, words: '', picture: null, extra }]]),
    categoriesOf,
    ordersBefore: null,
    methods: [],
    homeRate: rate,
    rate,
    offers,
    refused: new Map(),
  }
}

const nobodys = ({ storefront, market }: Channel, now: Date): Cart => ({
  id: '',
  token: '',
  storefront,
  market,
  customerId: null,
  email: null,
  shippingAddress: null,
  billingAddress: null,
  shippingMethod: null,
  couponCodes: [],
  version: 1,
  createdAt: now,
  updatedAt: now,
})
