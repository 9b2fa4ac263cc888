import { z } from 'zod'
import { defineBlock } from './definition'
import { longText } from './field'

export const consentChoicesBlock = defineBlock({
  type: 'consentChoices',
  schema: z.strictObject({
    text: longText(600),
  }),
  slots: [],
  group: 'action',
  texts: ['text'],
  needs: () => ({}),
  example: { text: '' },
})
