import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, longText, picture, product } from './field'
import { some } from './need'

export const productTeaserBlock = defineBlock({
  type: 'productTeaser',
  schema: z.strictObject({
    product: product(),
    /** Instead of the product's own picture, name and summary. */
    picture: picture(),
    title: line(80),
    text: longText(300),
    layout: choice(['tile', 'split', 'over']),
    focus: choice(['point', 'centre', 'left', 'right']),
    actionLabel: line(60),
  }),
  slots: [],
  group: 'products',
  texts: ['title', 'text', 'actionLabel'],
  needs: ({ product, picture }) => ({ products: some(product), assets: some(picture) }),
  example: {
    product: 'vela-125',
    picture: null,
    title: '',
    text: '',
    layout: 'tile',
    focus: 'point',
    actionLabel: 'See it',
  },
})
