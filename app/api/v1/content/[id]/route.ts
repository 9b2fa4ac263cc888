import { chainOf } from '@/lib/content/page-address'
import { getPublishedById, getPublishedPage, listAddresses } from '@/lib/content/page-queries'
import { notFound } from '@/lib/kernel/errors'
import { getContent } from '../../_spec/content-operations'
import { toContent } from '../../_spec/content-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(getContent, async ({ channel, params }) => {
  const addresses = await listAddresses(params.id)
  const here = addresses.find(({ storefront }) => storefront === channel.storefront)
  if (here) {
    const page = await getPublishedPage(channel.storefront, here.path)
    if (page && 'id' in page) return toContent(page, channel)
  }
  // A snippet has no address; a page without one here is not for this storefront.
  for (const locale of chainOf(channel.locale)) {
    const snippet = await getPublishedById(params.id, locale)
    if (snippet?.kind === 'snippet') return toContent({ ...snippet, path: '', addresses: [] }, channel)
  }
  throw notFound('page')
})
