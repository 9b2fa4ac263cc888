import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, link, picture } from './field'
import { linked, some } from './need'

export const pictureBlock = defineBlock({
  type: 'picture',
  schema: z.strictObject({
    picture: picture(),
    caption: line(200),
    width: choice(['page', 'prose', 'full']),
    ratio: choice(['own', 'picture', 'wide', 'square']),
    link: link(),
  }),
  slots: [],
  group: 'media',
  texts: ['caption'],
  needs: ({ picture, link }) => ({ assets: some(picture), ...linked(link) }),
  example: { picture: null, caption: 'The morning side.', width: 'page', ratio: 'own', link: null },
})
