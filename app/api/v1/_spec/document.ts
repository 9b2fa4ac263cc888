import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import * as operations from './operations'
import { failure } from './schemas'
import type { Spec } from './spec'

export const specs = Object.values(operations) as unknown as Spec[]

/** The API as an OpenAPI 3.1 document, made of the very schemas that its routes check by. */
export function apiDocument(server: string) {
  const paths: ZodOpenApiPathsObject = {}
  for (const spec of specs) paths[spec.path] = { ...paths[spec.path], [spec.method]: operationOf(spec) }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Concerto',
      version: '1',
      description:
        'The shop without its pages. Answers stand under `data`, refusals under `error` with a sentence and the fields.',
    },
    servers: [{ url: `${server}/api/v1` }],
    paths,
    components: { securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } } },
  })
}

function operationOf({ id, summary, tag, params, query, body, answer, status = 200, scope, isIdempotent }: Spec) {
  const header = isIdempotent
    ? z.object({ 'Idempotency-Key': z.string().min(8).max(200).meta({ description: 'Made by you, once per order.' }) })
    : undefined
  const refused = (description: string) => ({ description, content: { 'application/json': { schema: failure } } })
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(scope && { security: [{ apiKey: [scope] }] }),
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: z.object({ data: answer }) } } },
      ...(scope && { 403: refused('Not allowed') }),
      404: refused('Not there'),
      409: refused('Does not fit how things stand'),
      422: refused('Something in the request is wrong; `fields` says what'),
      429: refused('Too many tries; `Retry-After` says how long to wait'),
    },
  }
}
