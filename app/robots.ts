import type { MetadataRoute } from 'next'
import { baseUrl } from '@/lib/kernel/environment'

export const dynamic = 'force-dynamic'

/** Everything public may be found; what belongs to one person, and the desk, may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: ['/admin', '/api/', '/*/cart', '/*/checkout', '/*/account', '/*/orders', '/*/search'],
    },
    sitemap: `${baseUrl()}/sitemap.xml`,
  }
}
