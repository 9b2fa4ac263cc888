import { z } from 'zod'
import { inStorefront } from './schemas'
import { defineSpec } from './spec'

export const getDesignTokens = defineSpec({
  id: 'getDesignTokens',
  method: 'get',
  path: '/design/tokens',
  summary: 'How a storefront looks now, as a document in the Design Tokens Format; the night is in `$extensions`.',
  tag: 'Design',
  query: inStorefront,
  answer: z.record(z.string(), z.unknown()).meta({ description: 'Groups of tokens, each with `$type` and `$value`.' }),
})
