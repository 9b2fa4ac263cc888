import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, count, line, page } from './field'

export const articlesBlock = defineBlock({
  type: 'articles',
  schema: z.strictObject({
    title: line(),
    /** The page whose articles are shown; empty for the page that it stands on. */
    below: page(),
    most: count(1, 48, 12),
    layout: choice(['cards', 'list']),
  }),
  slots: [],
  group: 'layout',
  texts: ['title'],
  needs: ({ below, most }) => ({ articles: { below, most } }),
  example: { title: 'Guides', below: '', most: 3, layout: 'cards' },
})
