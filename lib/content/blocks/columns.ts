import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, slot } from './field'

export const columnsBlock = defineBlock({
  type: 'columns',
  schema: z.strictObject({
    layout: choice(['halves', 'thirds', 'wideFirst', 'wideSecond', 'offset']),
    first: slot(),
    second: slot(),
    third: slot(),
  }),
  slots: ['first', 'second', 'third'],
  group: 'layout',
  texts: [],
  needs: () => ({}),
  example: {
    layout: 'halves',
    first: [{ id: 'left', type: 'richText', props: { text: '<p>Left</p>' } }],
    second: [{ id: 'right', type: 'richText', props: { text: '<p>Right</p>' } }],
    third: [],
  },
})
