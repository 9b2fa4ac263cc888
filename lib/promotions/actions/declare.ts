import type { z } from 'zod'
import type { OpenBasket, OpenLine } from '../basket'

/** What an action would take off: per line (not more than its room) and off shipping. Not negative. */
export type Reduction = { lines?: Map<OpenLine, number>; shipping?: number }

/** What is applied first where priorities are equal: lines, then the whole, then shipping. */
export type Scope = 'line' | 'order' | 'shipping'

/** A kind of action: what it reduces, the shape in which it is stored (with its `code`), and how much it takes off. */
export const declareAction = <Schema extends z.ZodType<{ code: string }>>(
  scope: Scope,
  schema: Schema,
  reduce: (basket: OpenBasket, action: z.output<Schema>) => Reduction,
) => ({ scope, schema, reduce })
