import { getPublishedPage } from '@/lib/content/page-queries'
import { notFound } from '@/lib/kernel/errors'
import { getContentByPath } from '../_spec/content-operations'
import { toContent } from '../_spec/content-shape'
import { endpoint } from '../_spec/endpoint'

export const GET = endpoint(getContentByPath, async ({ channel, query }) => {
  const path = (query.path ?? '').replace(/^\/+|\/+$/g, '')
  const found = await getPublishedPage(channel.storefront, path)
  if (!found) throw notFound('page')
  if ('redirect' in found) return { page: null, redirect: { target: found.redirect, isPermanent: found.isPermanent } }
  return { page: await toContent(found, channel), redirect: null }
})
