import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handler } from './handlers'
import { bytesOf, plainRequest, requestOf } from './plain-request'

/** Answers with a handler of the API, called as Next would call it. */
export async function answerByHandler(
  req: IncomingMessage,
  res: ServerResponse,
  { handler, params }: { handler: Handler; params: Record<string, string> },
): Promise<void> {
  const body = await bodyOf(req)
  // Gone, or refused while it arrived: whoever did that has answered.
  if (!body) return
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) if (value !== undefined) headers.append(name, String(value))
  const request = requestOf(`http://${req.headers.host ?? 'localhost'}${req.url}`, req.method ?? '', headers, body)
  const answer = await plainRequest.run(headers, () => handler(request, { params: Promise.resolve(params) }))
  const bytes = await bytesOf(answer)
  answer.headers.forEach((value, name) => {
    res.setHeader(name, value)
  })
  res.setHeader('Content-Length', bytes.length)
  res.writeHead(answer.status)
  res.end(bytes)
}

function bodyOf(req: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk) => chunks.push(chunk))
    req.once('end', () => done(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    req.once('close', () => done(undefined))
    req.once('error', () => done(undefined))
  })
}
