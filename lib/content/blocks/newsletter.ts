import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, form, line, longText } from './field'
import { some } from './need'

export const newsletterBlock = defineBlock({
  type: 'newsletter',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    /** Of a form with one e-mail field: what it asks, and what it does with it. */
    form: form(),
    ground: choice(['sunken', 'plain', 'dusk']),
  }),
  slots: [],
  group: 'action',
  texts: ['title', 'text'],
  needs: ({ form }) => ({ forms: some(form) }),
  example: { title: 'Four letters a year.', text: 'One for each season.', form: '', ground: 'sunken' },
})
