import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, list, picture } from './field'
import { some } from './need'

export const galleryBlock = defineBlock({
  type: 'gallery',
  schema: z.strictObject({
    title: line(),
    pictures: list(z.strictObject({ picture: picture(), caption: line(200) }), 24),
    layout: choice(['mosaic', 'row']),
  }),
  slots: [],
  group: 'media',
  texts: ['title', 'pictures.*.caption'],
  needs: ({ pictures }) => ({ assets: some(...pictures.map(({ picture }) => picture)) }),
  example: {
    title: 'On the road',
    pictures: [
      { picture: null, caption: 'Before six' },
      { picture: null, caption: 'Half past nine' },
    ],
    layout: 'mosaic',
  },
})
