import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, longText, slot } from './field'

export const sectionBlock = defineBlock({
  type: 'section',
  schema: z.strictObject({
    title: line(),
    text: longText(300),
    ground: choice(['plain', 'sunken', 'dusk', 'dark']),
    width: choice(['page', 'prose', 'full']),
    space: choice(['normal', 'small', 'none']),
    /** What links within the page call it: "dealers". */
    anchor: z
      .string()
      .regex(/^([a-z][a-z0-9-]*)?$/)
      .max(40)
      .default(''),
    content: slot(),
  }),
  slots: ['content'],
  group: 'layout',
  texts: ['title', 'text'],
  needs: () => ({}),
  example: {
    title: 'Three sizes of freedom.',
    text: '',
    ground: 'sunken',
    width: 'page',
    space: 'normal',
    anchor: '',
    content: [{ id: 'inside', type: 'richText', props: { text: '<p>Inside</p>' } }],
  },
})
