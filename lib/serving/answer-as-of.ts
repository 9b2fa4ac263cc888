import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerLive, type Live } from './answer-live'
import type { Serving } from './serving'

/**
 * For whoever carries a token of a preview: the page as it will be, made for this one request. A token that holds no more
 * is taken away, and the page is the one that everybody sees.
 */
export async function answerAsOf(
  serving: Serving,
  req: IncomingMessage,
  res: ServerResponse,
  live: Live,
  token: string,
): Promise<void> {
  const preview = await serving.preview?.previewOf(token)
  if (!preview) res.appendHeader('Set-Cookie', 'preview=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax')
  await answerLive(serving, req, res, { ...live, preview })
}
