/** A reduction as an order remembers it. `amount`: minor units taken off, not negative, in the market's way of prices. */
export type AppliedPromotion = { id: string; name: string; coupon?: string; amount: number }
