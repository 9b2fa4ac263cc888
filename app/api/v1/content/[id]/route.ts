import { getPublishedHere } from '@/lib/content/page-queries'
import { notFound } from '@/lib/kernel/errors'
import { getContent } from '../../_spec/content-operations'
import { toContent } from '../../_spec/content-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(getContent, async ({ channel, params }) => {
  const page = await getPublishedHere(params.id, channel)
  if (!page) throw notFound('page')
  return toContent(page, channel)
})
