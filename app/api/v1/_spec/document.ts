import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import * as assets from './asset-operations'
import * as catalogue from './catalogue-operations'
import * as configurator from './configurator-operations'
import * as content from './content-operations'
import * as design from './design-operations'
import * as desk from './desk-operations'
import * as goods from './goods-operations'
import * as shop from './operations'
import { failure } from './schemas'
import * as self from './self-operations'
import type { Spec } from './spec'
import * as tracking from './tracking-operations'

export const specs = [shop, configurator, self, catalogue, goods, desk, design, content, assets, tracking].flatMap(
  Object.values,
) as unknown as Spec[]

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
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key of the admin with the named scope.' },
        session: { type: 'apiKey', in: 'cookie', name: 'shopper', description: 'The sign-in of the shop.' },
      },
    },
  })
}

function operationOf(spec: Spec) {
  const { id, summary, tag, params, query, body, answer, status = 200, scope, isForShoppers } = spec
  const refused = (description: string) => ({ description, content: { 'application/json': { schema: failure } } })
  const header = headersOf(spec)
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(scope && { security: [isForShoppers ? { session: [] } : { apiKey: [scope] }] }),
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done', content: { 'application/json': { schema: z.object({ data: answer }) } } },
      ...(spec.method === 'get' && { 304: { description: 'Nothing has changed since `If-None-Match`' } }),
      ...(scope && { 401: refused('Nobody has said who asks'), 403: refused('Not allowed') }),
      404: refused('Not there'),
      409: refused('Does not fit how things stand'),
      ...(spec.ifMatch && { 412: refused('Someone else has changed it since; read it again') }),
      422: refused('Something in the request is wrong; `fields` says what'),
      ...(spec.ifMatch === 'required' && { 428: refused('`If-Match` is missing') }),
      429: refused('Too many tries; `Retry-After` says how long to wait'),
    },
  }
}

function headersOf({ method, idempotency, ifMatch }: Spec) {
  const key = z.string().min(8).max(200).meta({
    description: 'Made by you, once per thing that shall happen. A repetition gets the first answer.',
  })
  const tag = z.string().meta({ description: 'The ETag that you have read: who was slower is refused.' })
  const headers = {
    ...(idempotency && { 'Idempotency-Key': idempotency === 'required' ? key : key.optional() }),
    ...(ifMatch && { 'If-Match': ifMatch === 'required' ? tag : tag.optional() }),
    ...(method === 'get' && {
      'If-None-Match': z.string().optional().meta({ description: 'An ETag: what has not changed is not sent again.' }),
    }),
  }
  return Object.keys(headers).length ? z.object(headers) : undefined
}
