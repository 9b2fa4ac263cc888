import { getPreviewedPage } from '@/lib/content/preview-queries'
import { notFound } from '@/lib/kernel/errors'
import { previewContent } from '../../../_spec/content-operations'
import { toContent } from '../../../_spec/content-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(previewContent, async ({ channel, params }) => {
  const asked = { key: params.token, locale: channel.locale, staff: undefined, now: new Date() }
  const draft = await getPreviewedPage(asked)
  if (!draft) throw notFound('page')
  return toContent({ ...draft, path: draft.slug, publishedAt: null, version: null, addresses: [] }, channel)
})
