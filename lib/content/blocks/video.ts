import { z } from 'zod'
import { defineBlock } from './definition'
import { choice, line, picture, toggle, video } from './field'
import { some } from './need'

export const videoBlock = defineBlock({
  type: 'video',
  schema: z.strictObject({
    title: line(),
    video: video(),
    poster: picture(),
    caption: line(200),
    width: choice(['page', 'prose', 'full']),
    isLoop: toggle(),
  }),
  slots: [],
  group: 'media',
  texts: ['title', 'caption'],
  needs: ({ video, poster }) => ({ assets: some(video, poster) }),
  example: {
    title: 'Forty seconds of pass road',
    video: null,
    poster: null,
    caption: '',
    width: 'page',
    isLoop: false,
  },
})
