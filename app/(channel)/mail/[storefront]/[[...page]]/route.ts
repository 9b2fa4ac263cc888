import { texts } from '@/app/_messages/words'
import { readTold } from '@/app/_server/read-told'
import { getSetting } from '@/lib/channels/setting-queries'
import { mailTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import { isStorefront } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { writeContentMail } from '@/lib/messaging/content-mail'

type Props = { params: Promise<{ storefront: string; page?: string[] }> }

/** A published page as a mail shows it: /mail/de-ch/guides/winter. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { storefront, page: parts = [] } = await params
  const path = parts.map(decodeURIComponent).join('/')
  const read = isStorefront(storefront) ? await readTold('mail', storefront, path) : undefined
  if (!read || !isStorefront(storefront)) return new Response('Not found', { status: 404 })
  const { page, channel, told } = read
  const [company, tokens] = await Promise.all([getSetting('company'), getActiveTheme(storefront, new Date())])
  const html = await writeContentMail({
    title: page.title,
    preview: page.seo.description,
    language: channel.language,
    base: baseUrl(),
    home: `${baseUrl()}/${storefront}`,
    address: [baseUrl(), storefront, path].filter(Boolean).join('/'),
    company: company.name,
    theme: mailTheme(tokens),
    told,
    words: texts(channel, 'blocks').shown.mail,
  })
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // A mail brings its styles in attributes; nothing else of it is asked for but pictures.
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  })
}
