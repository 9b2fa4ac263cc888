import { z } from 'zod'
import { defineBlock } from './definition'
import { category, choice, count, line, link, longText, products } from './field'
import { linked } from './need'

export const productGridBlock = defineBlock({
  type: 'productGrid',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    by: choice(['picked', 'category', 'newest', 'reduced']),
    products: products(24),
    category: category(),
    most: count(1, 24, 8),
    /** `feature`: the first one large. */
    layout: choice(['grid', 'feature', 'row']),
    /** Instead of products, when there are none; empty: the block is gone then. */
    whenEmpty: longText(200),
    actionLabel: line(60),
    action: link(),
  }),
  slots: [],
  group: 'products',
  texts: ['title', 'text', 'whenEmpty', 'actionLabel'],
  needs: ({ by, products, category, most, action }) => ({
    ...(by === 'picked' ? { products } : { list: { by, most, ...(by === 'category' && { category }) } }),
    ...linked(action),
  }),
  example: {
    title: 'What comes along.',
    text: 'Made by the same people, for the same roads.',
    by: 'picked',
    products: ['vela-50', 'vela-125', 'vela-gt'],
    category: '',
    most: 4,
    layout: 'grid',
    whenEmpty: '',
    actionLabel: 'All gear',
    action: { to: 'category', slug: 'luggage' },
  },
})
