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
    /** On telephones: another picture, another shape, or both. */
    narrowPicture: picture(),
    narrowRatio: choice(['same', 'picture', 'square', 'tall']),
    link: link(),
  }),
  slots: [],
  group: 'media',
  texts: ['caption'],
  needs: ({ picture, narrowPicture, link }) => ({ assets: some(picture, narrowPicture), ...linked(link) }),
  example: {
    picture: null,
    caption: 'The morning side.',
    width: 'page',
    ratio: 'own',
    narrowPicture: null,
    narrowRatio: 'same',
    link: null,
  },
})
