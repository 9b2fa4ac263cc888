import { z } from 'zod'
import { defineBlock } from './definition'
import { line, list, richText } from './field'

export const faqBlock = defineBlock({
  type: 'faq',
  schema: z.strictObject({
    title: line(),
    items: list(z.strictObject({ question: line(200), answer: richText(4_000) }), 40),
  }),
  slots: [],
  group: 'text',
  texts: ['title', 'items.*.question', 'items.*.answer'],
  needs: () => ({}),
  example: {
    title: 'Asked often',
    items: [{ question: 'May I sit on one?', answer: '<p>At every dealer, for an hour.</p>' }],
  },
})
