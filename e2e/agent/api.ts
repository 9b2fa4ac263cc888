import { type APIRequestContext, expect } from '@playwright/test'
import { z } from 'zod'

type Schema = Record<string, unknown>
type Content = { content?: { 'application/json'?: { schema?: Schema } } }
type Parameter = { name: string; in: string; required?: boolean }
export type Operation = {
  operationId: string
  path: string
  method: string
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  responses: Record<string, Content>
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
type Asked = {
  params?: Record<string, string | number>
  query?: Record<string, string | number>
  body?: unknown
  headers?: Record<string, string>
  status?: number
}

/** A program that knows the API by nothing but its document, and holds every answer against it. */
export class Api {
  readonly operations: Operation[]
  readonly called = new Set<string>()

  constructor(private readonly document: Document) {
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method })),
    )
  }

  static async read(request: APIRequestContext): Promise<Api> {
    return new Api(await (await request.get('/api/v1/openapi.json')).json())
  }

  /** Calls an operation by its name. The answer has the status that was asked for (else the document's own). */
  async call(request: APIRequestContext, id: string, asked: Asked = {}) {
    const operation = this.operations.find(({ operationId }) => operationId === id)
    if (!operation) throw new Error(`The document has no operation "${id}".`)
    const done = Number(Object.keys(operation.responses).find((status) => status.startsWith('2')))
    const answer = await this.send(request, operation, asked)
    const { status = done } = asked
    const text = await answer.text()
    expect(answer.status(), `${id}: ${text.slice(0, 500)}`).toBe(status)
    const body = text ? JSON.parse(text) : {}
    if (status !== 304) this.#schemaOf(operation, status).parse(body, { error: () => `${id}: ${text.slice(0, 300)}` })
    if (status === done) this.called.add(id)
    return { data: body.data, error: body.error, etag: String(answer.headers().etag ?? '') }
  }

  send(request: APIRequestContext, { path, method }: Operation, { params = {}, query, body, headers }: Asked) {
    const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params[name] ?? 'nothing')))
    const json = { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) }
    const data = body === undefined ? undefined : JSON.stringify(body)
    return request.fetch(`/api/v1${address}`, { method: method.toUpperCase(), params: query, headers: json, data })
  }

  #schemaOf({ operationId, responses }: Operation, status: number) {
    const schema = responses[status]?.content?.['application/json']?.schema
    if (!schema) throw new Error(`${operationId} says nothing of ${status}.`)
    const document = JSON.stringify({ ...schema, $defs: this.document.components.schemas })
    return z.fromJSONSchema(JSON.parse(document.replaceAll('#/components/schemas/', '#/$defs/')))
  }
}
