import 'server-only'
import { GraphQLError, parse } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { sentence } from '@/app/_messages/words'
import { currentAddress } from '@/app/_server/request'
import { inWords } from '@/app/_server/sentence'
import { isDomainError } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { limits, limitsRule } from './limits'
import { newLoads } from './loads'
import { schema } from './schema'

/** Reads no more of a query than any of ours is long, and weighs it before it runs. */
const guard: Plugin = {
  onParse: ({ setParseFn }) => setParseFn((source: string) => parse(source, { maxTokens: limits.tokens })),
  onValidate: ({ addValidationRule }) => addValidationRule(limitsRule),
}

const yoga = createYoga({
  schema,
  graphqlEndpoint: '/api/graphql',
  plugins: [guard],
  // Nobody's own: no session, no key, so that an answer is the same for everyone.
  context: async () => ({ address: await currentAddress(), now: new Date(), loads: newLoads() }),
  maskedErrors: { maskError: (error) => said(error) },
  graphiql: false,
  landingPage: false,
  batching: false,
  multipart: false,
  cors: false,
  logging: false,
})

export const handle = (request: Request): Promise<Response> => Promise.resolve(yoga.fetch(request))

/** What went wrong as a code; of what is our fault only that it is. */
function said(error: unknown): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}
  if (isDomainError(cause)) {
    const { code, key, params } = cause
    const { message, fields } = inWords('en', cause)
    return new GraphQLError(message, { ...at, extensions: { code, key, fields, params } })
  }
  // GraphQL's own: what does not parse, or does not fit the schema.
  if (error instanceof GraphQLError && !cause) return error
  const id = crypto.randomUUID()
  log.error({ id, error: cause instanceof Error ? cause.stack : String(cause) }, 'graphql failed')
  return new GraphQLError(sentence('en', 'unexpected'), { ...at, extensions: { code: 'internal', id } })
}
