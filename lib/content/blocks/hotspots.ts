import { z } from 'zod'
import { defineBlock } from './definition'
import { line, list, longText, picture, position, product } from './field'
import { some } from './need'

export const hotspotsBlock = defineBlock({
  type: 'hotspots',
  schema: z.strictObject({
    title: line(),
    text: longText(),
    picture: picture(),
    points: list(
      z.strictObject({ x: position(), y: position(), product: product(), label: line(80), text: longText(200) }),
      12,
    ),
  }),
  slots: [],
  group: 'media',
  texts: ['title', 'text', 'points.*.label', 'points.*.text'],
  needs: ({ picture, points }) => ({ assets: some(picture), products: some(...points.map(({ product }) => product)) }),
  example: {
    title: 'What is on it',
    text: '',
    picture: null,
    points: [{ x: 30, y: 40, product: '', label: 'The lamp', text: 'Sees further than you need.' }],
  },
})
