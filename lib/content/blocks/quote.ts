import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, list, longText, number } from './field'

export const quoteBlock = defineBlock({
  type: 'quote',
  schema: z.strictObject({
    title: line(80),
    quotes: list(z.strictObject({ text: longText(400), name: line(80), about: line(80), stars: number(0, 5, 0) }), 6),
    /** `loud`: the first one large, the others beside it. */
    layout: choice(['loud', 'row']),
  }),
  slots: [],
  group: 'text',
  texts: ['title', 'quotes.*.text', 'quotes.*.name', 'quotes.*.about'],
  needs: () => ({}),
  example: {
    title: 'Riders, unprompted.',
    quotes: [{ text: 'Now I leave half an hour earlier.', name: 'Martina K.', about: 'Vela 125, Lucerne', stars: 5 }],
    layout: 'loud',
  },
})
