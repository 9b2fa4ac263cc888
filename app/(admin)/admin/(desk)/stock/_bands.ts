import type { StockBand } from '@/lib/inventory/stock'

/** The dot beside the word for what is left. */
export const bandDots = {
  in_stock: 'success',
  low: 'warning',
  out: 'danger',
  backorder: 'info',
} as const satisfies Record<StockBand, string>
