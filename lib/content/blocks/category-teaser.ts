import { z } from 'zod'
import { defineBlock } from './definition'
import { category, line, list, longText, picture } from './field'
import { some } from './need'

export const categoryTeaserBlock = defineBlock({
  type: 'categoryTeaser',
  schema: z.strictObject({
    title: line(),
    items: list(z.strictObject({ category: category(), picture: picture(), title: line(80), text: longText(200) }), 8),
  }),
  slots: [],
  group: 'products',
  texts: ['title', 'items.*.title', 'items.*.text'],
  needs: ({ items }) => ({
    categories: some(...items.map(({ category }) => category)),
    assets: some(...items.map(({ picture }) => picture)),
  }),
  example: {
    title: 'Where to begin',
    items: [{ category: 'helmets', picture: null, title: '', text: 'Closed, open, and both.' }],
  },
})
