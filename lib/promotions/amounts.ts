import { z } from 'zod'
import { WHOLE } from '@/lib/kernel/money-parts'

/** One amount per currency, in minor units: what is 10.00 in francs is not 10.00 in złoty. */
export const amountsSchema = z
  .record(z.string().regex(/^[A-Z]{3}$/, 'invalid'), z.number('number').int('whole').min(0).max(1e12))
  .refine((amounts) => Object.keys(amounts).length > 0, 'required')
export type Amounts = z.infer<typeof amountsSchema>

/** Millionths, more than nothing, at most all: 20% is 200000. */
export const rateSchema = z.number('number').int('whole').min(1).max(WHOLE)

/** Pieces of goods. */
export const piecesSchema = z.number('number').int('whole').min(1).max(9999)
