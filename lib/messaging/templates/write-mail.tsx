import { unstableToPlainText } from '@react-email/render'
import { deliveredMailTheme, type MailTheme } from '@/lib/design/faces'
import { isStorefront } from '@/lib/kernel/channel'
import type { Locale } from '@/lib/kernel/locale'
import type { MailData, MailTemplate } from '../mail'
import { voiceOf } from '../words/speak'
import { accountMails } from './account-mails'
import { formMails } from './form-mails'
import { type Company, Letter } from './letter'
import { inTheme } from './look'
import { orderMails } from './order-mails'
import type { Templates, Written } from './template'

const templates: Templates = { ...orderMails, ...accountMails, ...formMails }

export const isTemplate = (name: string): name is MailTemplate => Object.hasOwn(templates, name)

/** Mail programs show what they know best by it. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'

type Shop = { company: Company; baseUrl: string; withdrawalDays: number; theme?: MailTheme }

/** A mail as it is sent: subject, HTML and plain text, in the person's language. */
export async function writeMail(template: MailTemplate, data: MailData[MailTemplate], locale: Locale, shop: Shop) {
  const storefront = 'order' in data ? data.order.storefront : 'storefront' in data ? data.storefront : undefined
  const voice = voiceOf(locale, isStorefront(storefront) ? storefront : undefined)
  const write = templates[template] as (data: unknown, circumstances: unknown) => Written
  // As a string at once: nothing in a mail has to be waited for, and a stream of it takes twice as long.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')
  const { values, sheet } = inTheme(shop.theme ?? deliveredMailTheme, () => {
    const { values, body } = write(data, { voice, ...shop })
    const title = voice.say(`${template}.title`, values)
    const preview = voice.say(`${template}.preview`, values)
    const letter = { voice, company: shop.company, preview, title }
    return { values, sheet: renderToStaticMarkup(<Letter {...letter}>{body}</Letter>) }
  })
  const html = DOCTYPE + sheet
  // What was typed by someone (a name in an invitation) may not begin a new header line.
  const subject = voice.say(`${template}.subject`, values).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
  // The other converter compiles its selectors anew for each mail, which takes longer than all the rest of it.
  return { subject, html, text: unstableToPlainText(html) }
}
