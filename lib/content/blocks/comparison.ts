import { z } from 'zod'
import { defineBlock } from './definition'
import { line, longText, products } from './field'

export const comparisonBlock = defineBlock({
  type: 'comparison',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    products: products(5),
    /** Codes of the attributes to compare, in order; none: all that two of them have. */
    facts: z.array(z.string().max(60)).max(30).default([]),
  }),
  slots: [],
  group: 'products',
  texts: ['title', 'text'],
  needs: ({ products }) => ({ products, compared: products }),
  example: { title: 'Side by side', text: '', products: ['vela-50', 'vela-125', 'vela-gt'], facts: [] },
})
