import { z } from 'zod'
import { defineBlock } from './definition'
import { line, link, list, longText } from './field'
import { linked } from './need'

export const placesBlock = defineBlock({
  type: 'places',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    items: list(z.strictObject({ city: line(80), name: line(80), street: line(120) }), 40),
    actionLabel: line(60),
    action: link(),
  }),
  slots: [],
  group: 'action',
  texts: ['title', 'text', 'actionLabel'],
  needs: ({ action }) => linked(action),
  example: {
    title: 'Sit on one first.',
    text: 'Our dealers lend you one for an hour.',
    items: [{ city: 'Bern', name: 'Zweirad Aarebogen', street: 'Mattenrain 3' }],
    actionLabel: '',
    action: null,
  },
})
