import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, link } from './field'
import { linked } from './need'

export const actionBlock = defineBlock({
  type: 'action',
  schema: z.strictObject({
    label: line(60),
    link: link(),
    look: choice(['strong', 'signal', 'outline']),
    align: choice(['start', 'centre']),
  }),
  slots: [],
  group: 'action',
  texts: ['label'],
  needs: ({ link }) => linked(link),
  example: { label: 'All scooters', link: { to: 'category', slug: 'scooters' }, look: 'strong', align: 'start' },
})
