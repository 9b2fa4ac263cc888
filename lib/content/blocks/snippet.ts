import { z } from 'zod'
import { defineBlock } from './definition'
import { page } from './field'
import { some } from './need'

export const snippetBlock = defineBlock({
  type: 'snippet',
  schema: z.strictObject({
    page: page(),
  }),
  slots: [],
  group: 'layout',
  texts: [],
  needs: ({ page }) => ({ pages: some(page) }),
  example: { page: '' },
})
