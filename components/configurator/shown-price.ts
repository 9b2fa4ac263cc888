import type { CampaignPrice } from '@/lib/cart/campaign-price'
import { type Money, money } from '@/lib/kernel/money'
import type { ConfiguredPrice } from '@/lib/pricing/configured-price'

/** A price as the page shows it, with what is struck through beside it and why. */
export type ShownPrice = ConfiguredPrice & {
  /** The lowest price of the 30 days before the reduction began. */
  lowest: Money | null
  campaign: Pick<CampaignPrice, 'names' | 'discount'> | null
}

/** Promotions, where some run, else the product's own reduction. */
export function shownPrice(
  price: ConfiguredPrice,
  base: { amount: number; lowest30?: number },
  campaign: CampaignPrice | null,
): ShownPrice {
  if (campaign) {
    const { total, regular, monthly, lowest } = campaign
    return { ...price, total, regular, monthly, lowest, campaign }
  }
  const { total, regular } = price
  const isAnnounced = regular !== null && base.lowest30 !== undefined
  const lowest = isAnnounced ? money(total.amount - base.amount + (base.lowest30 ?? 0), total.currency) : null
  return { ...price, lowest, campaign: null }
}
