import { z } from 'zod'
import { isEmbeddable } from '../embed'
import { defineBlock } from './definition'
import { choice, line, picture } from './field'
import { some } from './need'

export const embedBlock = defineBlock({
  type: 'embed',
  schema: z.strictObject({
    title: line(),
    /** Loaded only when the visitor asks for it. */
    address: z
      .string()
      .max(500)
      .refine((address) => address === '' || isEmbeddable(address), { error: 'address' })
      .default(''),
    picture: picture(),
    ratio: choice(['video', 'square', 'tall']),
  }),
  slots: [],
  group: 'media',
  texts: ['title'],
  needs: ({ picture }) => ({ assets: some(picture) }),
  example: { title: 'A film elsewhere', address: 'https://videos.example/pass', picture: null, ratio: 'video' },
})
