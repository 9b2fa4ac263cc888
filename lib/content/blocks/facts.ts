import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, list, longText, picture } from './field'
import { some } from './need'

export const factsBlock = defineBlock({
  type: 'facts',
  schema: z.strictObject({
    title: line(),
    picture: picture(),
    focus: choice(['point', 'centre', 'left', 'right']),
    items: list(z.strictObject({ term: line(80), text: longText(300) }), 8),
  }),
  slots: [],
  group: 'text',
  texts: ['title', 'items.*.term', 'items.*.text'],
  needs: ({ picture }) => ({ assets: some(picture) }),
  example: {
    title: '',
    picture: null,
    focus: 'point',
    items: [{ term: 'Four years of warranty', text: 'On frame and engine.' }],
  },
})
