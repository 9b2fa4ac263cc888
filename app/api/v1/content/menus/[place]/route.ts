import { getMenu } from '@/lib/content/menu-queries'
import { getContentMenu } from '../../../_spec/content-operations'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(
  getContentMenu,
  async ({ channel, params }) => (await getMenu(params.place, channel))?.entries ?? [],
)
