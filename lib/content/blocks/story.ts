import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, link, picture, richText } from './field'
import { linked, some } from './need'

export const storyBlock = defineBlock({
  type: 'story',
  schema: z.strictObject({
    eyebrow: line(80),
    title: line(),
    text: richText(6_000),
    picture: picture(),
    layout: choice(['split', 'over', 'below', 'words']),
    /** Where the picture stands, of `split`; what of it stays in sight, of the others. */
    side: choice(['left', 'right', 'centre']),
    ground: choice(['plain', 'sunken', 'dusk']),
    actionLabel: line(60),
    action: link(),
  }),
  slots: [],
  group: 'media',
  texts: ['eyebrow', 'title', 'text', 'actionLabel'],
  needs: ({ picture, action }) => ({ assets: some(picture), ...linked(action) }),
  example: {
    eyebrow: 'Spring',
    title: 'The passes open.',
    text: '<p>So does the order book.</p>',
    picture: null,
    layout: 'words',
    side: 'left',
    ground: 'dusk',
    actionLabel: '',
    action: null,
  },
})
