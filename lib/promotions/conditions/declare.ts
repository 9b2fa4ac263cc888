import type { z } from 'zod'
import type { OpenBasket } from '../basket'

/** A kind of condition: the shape in which it is stored (with its `code`), and whether it holds for a basket. */
export const declareCondition = <Schema extends z.ZodType<{ code: string }>>(
  schema: Schema,
  check: (basket: OpenBasket, condition: z.output<Schema>) => boolean,
) => ({ schema, check })
