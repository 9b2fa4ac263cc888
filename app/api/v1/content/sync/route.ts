import { listChanges } from '@/lib/content/public-list-queries'
import { invalid } from '@/lib/kernel/errors'
import { syncContent } from '../../_spec/content-operations'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(syncContent, async ({ channel, query }) => {
  const since = Number(query.cursor || 0)
  if (!Number.isSafeInteger(since) || since < 0 || since > 2 ** 31 - 1)
    throw invalid('invalid', { cursor: ['invalid'] })
  const found = await listChanges(channel.storefront, since, 100)
  return { ...found, cursor: String(found.cursor) }
})
