import 'server-only'
import { and, eq } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { contentMenus, contentTexts } from '@/db/schema/content'
import { prices } from '@/db/schema/pricing'
import { promotions } from '@/db/schema/promotions'
import { publishProduct, unpublishProduct } from '@/lib/catalog/product-status-commands'
import type { Context } from '@/lib/events/transact'
import { notFound } from '@/lib/kernel/errors'
import { removePrice, setPrices } from '@/lib/pricing/price-commands'
import { activatePromotion, endPromotion } from '@/lib/promotions/promotion-commands'
import { menuPublished } from './events'
import { isText } from './page-rows'
import { publishKeptVersion, unpublishPage } from './publish-commands'
import type { ReleaseChange } from './release'
import { isSame } from './same'

/** What is true of one thing, as far as a release can change it. */
export type Standing =
  | { kind: 'page'; version: number | null }
  | { kind: 'price'; price: { amount: number; regular: number | null } | null }
  | { kind: 'promotion'; status: string }
  | { kind: 'product'; status: string }
  | { kind: 'menu'; items: unknown[] }

/** How the thing stands now. Throws `notFound` when it is gone. */
export async function standingOf({ tx }: Pick<Context, 'tx'>, change: ReleaseChange): Promise<Standing> {
  const found = await read()
  if (!found) throw notFound(change.kind)
  return found

  async function read(): Promise<Standing | undefined> {
    if (change.kind === 'page') {
      const [row] = await tx
        .select({ version: contentTexts.publishedVersion })
        .from(contentTexts)
        .where(isText(change.pageId, change.locale))
      return row && { kind: 'page', version: row.version }
    }
    if (change.kind === 'price') {
      const [row] = await tx
        .select({ amount: prices.amount, regular: prices.regularAmount })
        .from(prices)
        .where(and(eq(prices.variantId, change.variantId), eq(prices.market, change.market)))
      return { kind: 'price', price: row ?? null }
    }
    if (change.kind === 'promotion') {
      const [row] = await tx
        .select({ status: promotions.status })
        .from(promotions)
        .where(eq(promotions.id, change.promotionId))
      return row && { kind: 'promotion', status: row.status }
    }
    if (change.kind === 'product') {
      const [row] = await tx.select({ status: products.status }).from(products).where(eq(products.id, change.productId))
      return row && { kind: 'product', status: row.status }
    }
    const [row] = await tx
      .select({ items: contentMenus.items })
      .from(contentMenus)
      .where(eq(contentMenus.id, change.menuId))
    return row && { kind: 'menu', items: row.items as unknown[] }
  }
}

/** How it stands once the change is made: what is compared before it is taken back. */
export function outcomeOf(change: ReleaseChange): Standing {
  if (change.kind === 'page') return { kind: 'page', version: change.version }
  if (change.kind === 'price') return { kind: 'price', price: { amount: change.amount, regular: change.regular } }
  if (change.kind === 'menu') return { kind: 'menu', items: change.items }
  return { kind: change.kind, status: change.status }
}

/** Makes it so, by the commands of those whose thing it is, within this transaction. */
export async function bringTo(context: Context, change: ReleaseChange, to: Standing): Promise<void> {
  if (isSame(await standingOf(context, change), to)) return
  if (change.kind === 'page' && to.kind === 'page') {
    const { pageId, locale } = change
    if (to.version === null) await unpublishPage(context, { pageId, locale })
    else await publishKeptVersion(context, { pageId, locale, version: to.version })
  } else if (change.kind === 'price' && to.kind === 'price') {
    const { variantId, market } = change
    if (to.price) await setPrices(context, { prices: [{ variantId, market, ...to.price }] })
    else await removePrice(context, { variantId, market })
  } else if (change.kind === 'promotion' && to.kind === 'promotion') {
    const command = to.status === 'active' ? activatePromotion : endPromotion
    await command(context, { id: change.promotionId })
  } else if (change.kind === 'product' && to.kind === 'product') {
    const command = to.status === 'published' ? publishProduct : unpublishProduct
    await command(context, { id: change.productId })
  } else if (change.kind === 'menu' && to.kind === 'menu') {
    const [menu] = await context.tx
      .update(contentMenus)
      .set({ items: to.items, updatedAt: context.now })
      .where(eq(contentMenus.id, change.menuId))
      .returning({ id: contentMenus.id, place: contentMenus.place, storefront: contentMenus.storefront })
    if (menu) await context.emit(menuPublished(menu))
  }
}
