import 'server-only'
import { getSetting } from '@/lib/channels/setting-queries'
import { mailTheme } from '@/lib/design/faces'
import { getActiveTheme } from '@/lib/design/theme-queries'
import { type Context, transact } from '@/lib/events/transact'
import type { Task } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { baseUrl } from '@/lib/kernel/environment'
import type { MailData, MailTemplate } from './mail'
import { noteMailAttempt, settleMail, storeWrittenMail } from './mail-commands'
import { getWaitingMail } from './mail-queries'
import { leavesTheHouse, send } from './smtp'

type Waiting = NonNullable<Awaited<ReturnType<typeof getWaitingMail>>>

/** Writes a mail if it is not written yet, and sends it. Whatever ended it before, it goes on where that left off. */
export const deliverMail: Task = {
  name: 'messaging.deliverMail',
  handle: async ({ mail: id }) => {
    const mail = await getWaitingMail(system, id as string)
    if (!mail) return
    const words = mail.html ? mail : await write(mail)
    const attempts = mail.attempts + 1
    if (!leavesTheHouse()) {
      const keep = async (context: Context) => {
        await storeWrittenMail(context, { ...words, id: mail.id })
        await settleMail(context, { id: mail.id, error: null, attempts })
      }
      await transact(system, keep, { endurance: 'repeatable' })
      return
    }
    await transact(system, (context) => storeWrittenMail(context, { ...words, id: mail.id }))
    await post({ ...mail, ...words }, attempts)
  },
}

async function post(mail: Waiting, attempts: number) {
  const { id, fromAddress: from, toAddress: to, subject, html, text } = mail
  const sending = await send({ id, from, to, subject, html, text })
  if (sending.outcome === 'failed') {
    const { error } = sending
    await transact(system, (context) => noteMailAttempt(context, { id, error, attempts }))
    throw new Error(error)
  }
  const error = sending.outcome === 'refused' ? sending.error : null
  await transact(system, (context) => settleMail(context, { id, error, attempts }))
}

async function write({ template, data, locale }: Waiting) {
  // Loaded when the first mail is written: a shop that starts has other things to do.
  const { writeMail } = await import('./templates/write-mail')
  const [company, { withdrawalDays }, tokens] = await Promise.all([
    getSetting('company'),
    getSetting('orders'),
    getActiveTheme(storefrontOf(data ?? {}), new Date()),
  ])
  const shop = { company, withdrawalDays, baseUrl: baseUrl(), theme: mailTheme(tokens) }
  const { subject, html, text } = await writeMail(
    template as MailTemplate,
    data as MailData[MailTemplate],
    locale,
    shop,
  )
  return { subject, html, text }
}

/** Where a mail comes from, when it comes from a storefront. */
function storefrontOf(data: Record<string, unknown>): string | undefined {
  const found = data.storefront ?? (data.order as { storefront?: unknown } | undefined)?.storefront
  return typeof found === 'string' ? found : undefined
}
