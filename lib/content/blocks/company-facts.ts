import { z } from 'zod'
import { defineBlock } from './definition'
import { choice } from './field'

export const companyFactsBlock = defineBlock({
  type: 'companyFacts',
  schema: z.strictObject({
    show: choice(['company', 'contact']),
  }),
  slots: [],
  group: 'text',
  texts: [],
  needs: () => ({ company: true }),
  example: { show: 'company' },
})
