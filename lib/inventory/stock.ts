import { z } from 'zod'

/** From how many left on the shop says the number. */
export const LOW_STOCK = 5

export type StockBand = 'in_stock' | 'low' | 'out' | 'backorder'

/** What the shop says of a variant's stock. */
export type Availability = {
  variantId: string
  availability: StockBand
  /** How many may be bought now; Infinity when it is not tracked. */
  sellable: number
  /** Only when it is low. */
  quantityLeft?: number
  restockOn: Date | null
}

export type StockRule = { isTracked: boolean; threshold: number; restockOn: Date | null }
/** Pieces at a place. What lies at an inactive one is not sold. */
export type StockLevel = { locationId: string; onHand: number; reserved: number; active?: boolean }

export const defaultRule: StockRule = { isTracked: true, threshold: 0, restockOn: null }

/** How many may still be promised: what lies there, less what is promised and what is kept back. Never below 0. */
export function sellableOf(rule: StockRule, levels: StockLevel[]): number {
  if (!rule.isTracked) return Infinity
  const open = levels.filter(isOpen)
  if (!open.length) return 0
  return Math.max(0, open.reduce((sum, each) => sum + each.onHand - each.reserved, 0) - rule.threshold)
}

const isOpen = ({ active }: StockLevel) => active !== false

/** What the shop shows. Pieces that are sold before they are there are a backorder. */
export function availabilityOf(variantId: string, rule: StockRule, levels: StockLevel[]): Availability {
  const sellable = sellableOf(rule, levels)
  const { restockOn } = rule
  if (sellable <= 0) return { variantId, availability: 'out', sellable: 0, restockOn }
  const there = sellable + Math.min(0, rule.threshold)
  if (there <= 0) return { variantId, availability: 'backorder', sellable, restockOn }
  if (there > LOW_STOCK) return { variantId, availability: 'in_stock', sellable, restockOn: null }
  return { variantId, availability: 'low', sellable, quantityLeft: there, restockOn: null }
}

/** Whether two answers look the same in the shop. */
export const looksSame = (a: Availability, b: Availability) =>
  a.availability === b.availability &&
  a.quantityLeft === b.quantityLeft &&
  a.restockOn?.getTime() === b.restockOn?.getTime()

export type Taking = { locationId: string; quantity: number }

/**
 * From which locations a quantity is promised: in their order what lies there, the rest (sold before it is there) at
 * the first. Undefined when that many cannot be had.
 */
export function allocate(rule: StockRule, levels: StockLevel[], quantity: number): Taking[] | undefined {
  if (quantity > sellableOf(rule, levels)) return undefined
  const takings: Taking[] = []
  let open = quantity
  for (const { locationId, onHand, reserved } of levels.filter(isOpen)) {
    const taken = Math.min(open, Math.max(0, onHand - reserved))
    if (taken > 0) takings.push({ locationId, quantity: taken })
    open -= taken
  }
  const first = levels.find(isOpen)?.locationId
  if (open > 0 && first === undefined) return undefined
  if (open > 0) {
    const known = takings.find(({ locationId }) => locationId === first)
    if (known) known.quantity += open
    else takings.unshift({ locationId: first as string, quantity: open })
  }
  return takings
}

const pieces = z.number().int().min(-1_000_000).max(10_000_000)

export const stockReasons = ['count', 'receipt', 'return', 'correction', 'import'] as const

export const setStockInput = z.strictObject({
  variantId: z.string(),
  locationId: z.string(),
  onHand: pieces,
  reason: z.enum(stockReasons).default('count'),
})
export const adjustStockInput = z.strictObject({
  variantId: z.string(),
  locationId: z.string(),
  delta: pieces.refine((n) => n !== 0, { error: 'required' }),
  reason: z.enum(stockReasons).default('correction'),
  reference: z.string().trim().max(200).optional(),
})
export const stockRuleInput = z.strictObject({
  variantId: z.string(),
  isTracked: z.boolean(),
  threshold: z.number().int().min(-1_000_000).max(1_000_000),
  restockOn: z.coerce.date().nullable(),
})
export const locationInput = z.strictObject({
  id: z.string().optional(),
  name: z.string().trim().min(1).max(80),
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'country' }),
  position: z.number().int().min(0).max(1000).default(0),
  active: z.boolean().default(true),
})

export type StockLine = { variantId: string; quantity: number }

/** Lines of the same variant as one, sorted by variant: everyone locks in the same order, so nobody waits in a circle. */
export function mergeLines(lines: StockLine[]): StockLine[] {
  const sums = new Map<string, number>()
  for (const { variantId, quantity } of lines) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity)
  return [...sums]
    .map(([variantId, quantity]) => ({ variantId, quantity }))
    .sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}
