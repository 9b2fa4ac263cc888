import 'server-only'
import { alternatesOf } from '@/lib/channels/alternates'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'

/** Products in one file: each line names the page in every storefront, so a file stays at two megabytes. */
export const SITEMAP_PRODUCTS = 2000

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'

/** The files that there are, for the robots. */
export const sitemapIndex = (files: string[]) =>
  xml(
    `<sitemapindex ${NAMESPACES}>${files.map((file) => `<sitemap><loc>${escaped(baseUrl() + file)}</loc></sitemap>`).join('')}</sitemapindex>`,
  )

type SitemapPage = {
  path: string
  changed?: Date
  /** Where its other languages are, if not at the same path. */
  alternates?: Record<string, string>
  /** Addresses of the pictures on it. */
  pictures?: string[]
}

const pictureOf = (address: string) =>
  `<image:image><image:loc>${escaped(baseUrl() + address)}</image:loc></image:image>`

/** Pages of one storefront by what follows it, each with its other languages. */
export function sitemapOf(storefront: StorefrontCode, pages: SitemapPage[]) {
  const base = baseUrl()
  const urls = pages.map(({ path, changed, alternates = alternatesOf(path), pictures = [] }) => {
    const others = Object.entries(alternates).map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(base + href)}"/>`,
    )
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''
    return `<url><loc>${escaped(`${base}/${storefront}${path}`)}</loc>${lastmod}${others.join('')}${pictures.map(pictureOf).join('')}</url>`
  })
  return xml(`<urlset ${NAMESPACES}>${urls.join('')}</urlset>`)
}

const xml = (body: string) =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
