import { pdfAnswer } from '@/app/_server/pdf'
import { readTold } from '@/app/_server/read-told'
import { printPage } from '@/lib/content/print-page'
import { printTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import { isStorefront, type StorefrontCode } from '@/lib/kernel/channel'

type Props = { params: Promise<{ storefront: string; page?: string[] }> }

/** A published page on paper: /print/de-ch/guides/winter. The same for all, so who asks at once gets the same one. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { storefront, page = [] } = await params
  if (!isStorefront(storefront)) return missing()
  const path = page.map(decodeURIComponent).join('/')
  const key = `${storefront}/${path}`
  const made = making.get(key) ?? make(storefront, path)
  making.set(key, made)
  const bytes = await made.finally(() => making.delete(key))
  if (!bytes) return missing()
  return pdfAnswer(bytes, { name: page.at(-1), cacheControl: 'private, max-age=60' })
}

const making = new Map<string, Promise<Uint8Array | undefined>>()

async function make(storefront: StorefrontCode, path: string): Promise<Uint8Array | undefined> {
  const read = await readTold('print', storefront, path)
  if (!read) return undefined
  const { page, channel, told } = read
  const theme = printTheme(await getActiveTheme(storefront, new Date()))
  return printPage({ title: page.title, language: channel.language, theme, told })
}

const missing = () => new Response('Not found', { status: 404, headers: { 'Cache-Control': 'no-store' } })
