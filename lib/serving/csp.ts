import { createHash } from 'node:crypto'
import { isTrustedScript } from './trusted-scripts'

export type CspOptions = {
  https: boolean
  /** The back office: its libraries add <style> elements while they run, which no hash can name. */
  looseStyles?: boolean
}

/**
 * The policy of one finished document: every inline script that Next, React or we have written is named by its hash, and
 * so is every <style> and style="". A script that came in with content has no hash and does not run. No nonce: it would
 * be kept with the page and be the same for everybody.
 */
export function contentSecurityPolicy(html: string, { https, looseStyles = false }: CspOptions): string {
  const scripts = inlineScripts(html).filter(isTrustedScript).map(sha256)
  return [
    // Fonts, connections, frames and the manifest as well: each name costs bytes in every answer.
    "default-src 'self'",
    `script-src 'self'${list(scripts)}`,
    `style-src 'self'${looseStyles ? " 'unsafe-inline'" : styleHashes(html)}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    // A checkout form without JavaScript is answered with a redirect to the payment page, which this has to allow.
    "form-action 'self' https://checkout.stripe.com",
    "frame-ancestors 'self'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** Texts of scripts without `src` that a browser would run. */
export function inlineScripts(html: string): string[] {
  const found: string[] = []
  for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g))
    if (!/\ssrc=/.test(attributes) && !/\stype="(application|text)\/(ld\+)?json"/.test(attributes)) found.push(body)
  return found
}

function styleHashes(html: string): string {
  const withoutScripts = html.replace(/<script\b[\s\S]*?<\/script>/g, '')
  const elements = [...withoutScripts.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, body = '']) =>
    sha256(body),
  )
  const attributes = [...withoutScripts.matchAll(/<[a-z][^>]*?\sstyle="([^"]*)"/g)].map(([, value = '']) =>
    sha256(decode(value)),
  )
  return list(elements) + (attributes.length ? ` 'unsafe-hashes'${list(attributes)}` : '')
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const list = (hashes: string[]) => [...new Set(hashes)].map((hash) => ` ${hash}`).join('')

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const decode = (value: string) => value.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
