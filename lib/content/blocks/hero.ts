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
    /** Instead of it on telephones. */
    narrowPicture: picture(),
    /** `stage`: fills the first screen, words in the picture's own sky. `split`: words beside it. `plain`: words only. */
    layout: choice(['stage', 'split', 'plain']),
    /** Which part stays in sight where the picture is cut; `point`: the one that the library says. */
    focus: choice(['point', 'centre', 'left', 'right']),
    actionLabel: line(60),
    action: link(),
    secondLabel: line(60),
    second: link(),
  }),
  slots: [],
  group: 'media',
  texts: ['eyebrow', 'title', 'text', 'actionLabel', 'secondLabel'],
  needs: ({ picture, narrowPicture, action, second }) => ({
    assets: some(picture, narrowPicture),
    ...linked(action, second),
  }),
  example: {
    eyebrow: '',
    title: 'Built for the longer way.',
    text: 'Steel, leather and just enough engine.',
    picture: null,
    narrowPicture: null,
    layout: 'split',
    focus: 'point',
    actionLabel: 'See all scooters',
    action: { to: 'category', slug: 'scooters' },
    secondLabel: '',
    second: null,
  },
})
