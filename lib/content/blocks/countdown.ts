import { z } from 'zod'
import { defineBlock } from './definition'
import { date, line, link, longText } from './field'
import { linked } from './need'

export const countdownBlock = defineBlock({
  type: 'countdown',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    until: date(),
    /** Said once it is over; empty: the block is gone then. */
    after: longText(300),
    actionLabel: line(60),
    action: link(),
  }),
  slots: [],
  group: 'action',
  texts: ['title', 'text', 'after', 'actionLabel'],
  needs: ({ action }) => linked(action),
  example: {
    title: 'Until the passes open',
    text: 'Order by then and it stands at the dealer in time.',
    until: '2035-03-31T22:00:00.000Z',
    after: '',
    actionLabel: '',
    action: null,
  },
})
