import { z } from 'zod'
import { declareCondition } from './declare'

/** It is sent to one of these countries (ISO 3166-1 alpha-2). */
export const shipsTo = declareCondition(
  z.strictObject({
    code: z.literal('ships_to'),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'choose'))
      .min(1)
      .max(250),
  }),
  ({ country }, { countries }) => countries.includes(country),
)
