import { z } from 'zod'
import { defineBlock } from './definition'
import { form, line, longText } from './field'
import { some } from './need'

export const formBlock = defineBlock({
  type: 'form',
  schema: z.strictObject({
    title: line(),
    text: longText(600),
    form: form(),
  }),
  slots: [],
  group: 'action',
  texts: ['title', 'text'],
  needs: ({ form }) => ({ forms: some(form) }),
  example: { title: 'Ask for a test ride', text: '', form: '' },
})
