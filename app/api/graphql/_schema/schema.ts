import { builder } from './builder'
import './catalogue'
import './content'

builder.queryType({
  description:
    'Everything public, for programs without a key. A request may be 10 deep (20 to look at the schema), have 15 other names and cost 5,000: each field costs 1, times what its list may hold.',
})

export const schema = builder.toSchema()
