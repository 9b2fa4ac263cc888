import 'server-only'
import sanitize from 'sanitize-html'
import type { Localized } from '@/lib/kernel/locale'

const rules: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'br', 'h2', 'h3', 'h4', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'a', 'ul', 'ol', 'li', 'hr'],
    ...['blockquote', 'code', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'small', 'span'],
  ],
  allowedAttributes: { a: ['href', 'title'], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  // A heading of the shop's page is the product's name.
  transformTags: { h1: 'h2' },
}

/** HTML of an editor or an import without anything that runs, loads or restyles. Done on write and again on render. */
export const sanitizeHtml = (html: string): string => sanitize(html, rules).trim()

export const sanitizeLocalized = (text: Localized): Localized =>
  Object.fromEntries(Object.entries(text).map(([locale, html]) => [locale, sanitizeHtml(html)]))
