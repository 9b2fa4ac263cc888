import { z } from 'zod'
import { defineBlock } from './definition'
import { line, list, longText, model, picture } from './field'
import { some } from './need'

export const configuratorTeaserBlock = defineBlock({
  type: 'configuratorTeaser',
  schema: z.strictObject({
    model: model(),
    title: line(),
    text: longText(300),
    actionLabel: line(60),
    /** Pictures of our own for values of the model's first colour; without any, the configurator's are shown. */
    looks: list(z.strictObject({ value: line(60), picture: picture() }), 12),
  }),
  slots: [],
  group: 'products',
  texts: ['title', 'text', 'actionLabel'],
  needs: ({ model, looks }) => ({ models: some(model), assets: some(...looks.map(({ picture }) => picture)) }),
  example: {
    model: 'vela-125',
    title: 'Choose the one that looks like you.',
    text: 'Touch a colour and see.',
    actionLabel: 'Make it yours',
    looks: [],
  },
})
