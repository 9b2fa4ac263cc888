import { getActiveTheme } from '@/lib/design/theme-queries'
import { writeDocument } from '@/lib/design/token-document'
import { getDesignTokens } from '../../_spec/design-operations'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(getDesignTokens, async ({ channel }) =>
  writeDocument(await getActiveTheme(channel.storefront, new Date())),
)
