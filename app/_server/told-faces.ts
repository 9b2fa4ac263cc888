import 'server-only'
import { texts } from '@/app/_messages/words'
import { getSetting } from '@/lib/channels/setting-queries'
import type { Told } from '@/lib/content/piece'
import { printPage } from '@/lib/content/print-page'
import { mailTheme, printTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import type { Channel } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { writeContentMail } from '@/lib/messaging/content-mail'
import { pdfAnswer } from './pdf'

type Letter = { title: string; description: string; path: string; channel: Channel; told: Told[] }

/** What was told for mails, as the answer to whoever asks for the mail. */
export async function mailOf({ title, description, path, channel, told }: Letter): Promise<Response> {
  const { storefront, language } = channel
  const [company, tokens] = await Promise.all([getSetting('company'), getActiveTheme(storefront, new Date())])
  const html = await writeContentMail({
    ...{ title, language, told },
    preview: description,
    base: baseUrl(),
    home: `${baseUrl()}/${storefront}`,
    address: [baseUrl(), storefront, path].filter(Boolean).join('/'),
    company: company.name,
    theme: mailTheme(tokens),
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

type Paper = { title: string; channel: Channel; told: Told[]; file: string }

/** What was told for paper, as a PDF. */
export async function paperOf({ title, channel, told, file }: Paper): Promise<Response> {
  const theme = printTheme(await getActiveTheme(channel.storefront, new Date()))
  const bytes = await printPage({ title, language: channel.language, theme, told })
  return pdfAnswer(bytes, { name: file })
}
