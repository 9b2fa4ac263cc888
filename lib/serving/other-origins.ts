import type { IncomingMessage } from 'node:http'

/** What a page of another site may read: nothing here is anybody's own. */
const PUBLIC = /^\/api\/(?:graphql|v1\/(?:products|categories|search|content|assets|configurator))(?:[/?]|$)/

/** "https://app.example, https://kiosk.example" */
export const readOrigins = (list = ''): ReadonlySet<string> => new Set(list.split(/[\s,]+/).filter(Boolean))

/**
 * The headers, as flat pairs, by which the browser lets pages of the named origins see a public answer. Cookies are never
 * allowed along, and nothing that changes anything is.
 */
export function allowedOrigin(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  path: string,
  origins: ReadonlySet<string>,
): readonly string[] {
  if (!origins.size || (method !== 'GET' && method !== 'HEAD') || !PUBLIC.test(path)) return []
  const { origin } = headers
  const allowed = origin !== undefined && origins.has(origin) ? ['Access-Control-Allow-Origin', origin] : []
  // Whoever keeps the answer keeps one per origin.
  return ['Vary', 'Origin', ...allowed]
}
