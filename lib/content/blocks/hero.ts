import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, link, longText, picture } from './field'
import { linked, some } from './need'

export const heroBlock = defineBlock({
  type: 'hero',
  schema: z.strictObject({
    eyebrow: line(80),
    title: line(120),
    text: longText(300),
    picture: picture(),
    /** `stage`: fills the first screen, words in the picture's own sky. `split`: words beside it. `plain`: words only. */
    layout: choice(['stage', 'split', 'plain']),
    /** Which part stays in sight where the picture is cut. */
    focus: choice(['centre', 'left', 'right']),
    actionLabel: line(60),
    action: link(),
    secondLabel: line(60),
    second: link(),
  }),
  slots: [],
  group: 'media',
  texts: ['eyebrow', 'title', 'text', 'actionLabel', 'secondLabel'],
  needs: ({ picture, action, second }) => ({ assets: some(picture), ...linked(action, second) }),
  example: {
    eyebrow: '',
    title: 'Built for the longer way.',
    text: 'Steel, leather and just enough engine.',
    picture: null,
    layout: 'plain',
    focus: 'centre',
    actionLabel: 'See all scooters',
    action: { to: 'category', slug: 'scooters' },
    secondLabel: '',
    second: null,
  },
})
