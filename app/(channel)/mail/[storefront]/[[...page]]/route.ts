import { readTold } from '@/app/_server/read-told'
import { mailOf } from '@/app/_server/told-faces'
import { isStorefront } from '@/lib/kernel/channel'

type Props = { params: Promise<{ storefront: string; page?: string[] }> }

/** A published page as a mail shows it: /mail/de-ch/guides/winter. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { storefront, page: parts = [] } = await params
  const path = parts.map(decodeURIComponent).join('/')
  const read = isStorefront(storefront) ? await readTold('mail', storefront, path) : undefined
  if (!read) return new Response('Not found', { status: 404 })
  const { page, channel, told } = read
  return mailOf({ title: page.title, description: page.seo.description, path, channel, told })
}
