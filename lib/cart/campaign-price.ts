import type { Money } from '@/lib/kernel/money'

/** What one configuration alone in a cart costs while promotions run that need no code. */
export type CampaignPrice = {
  /** Of the promotions, in the reader's language. */
  names: string[]
  total: Money
  /** Before anything was taken off: struck through beside it. */
  regular: Money
  /** What the promotions take off. */
  discount: Money
  /** The lowest price of the 30 days before the first of them began; null when it was not sold then. */
  lowest: Money | null
  monthly: { amount: Money; months: number; rate: number } | null
}
