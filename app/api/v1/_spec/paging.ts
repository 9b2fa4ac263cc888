import { z } from 'zod'

export const paging = {
  cursor: z.string().max(120).optional(),
  limit: z.coerce.number('number').int('whole').min(1).max(100).default(24),
}

/** A page of a list: `nextCursor` goes in as `cursor` for the next; null at the end. */
export const pageWith = <N extends string, T extends z.ZodType>(name: N, row: T) =>
  z.object({ [name]: z.array(row), total: z.number().int(), nextCursor: z.string().nullable() })
