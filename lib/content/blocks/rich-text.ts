import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, richText } from './field'

export const richTextBlock = defineBlock({
  type: 'richText',
  schema: z.strictObject({
    text: richText(),
    width: choice(['prose', 'wide']),
  }),
  slots: [],
  group: 'text',
  texts: ['text'],
  needs: () => ({}),
  example: {
    text: '<h2>What stays</h2><p>Four years of warranty, <strong>twenty years of parts</strong>.</p><ul><li>Frame</li><li>Engine</li></ul>',
    width: 'prose',
  },
})
