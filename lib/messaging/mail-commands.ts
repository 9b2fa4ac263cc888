import 'server-only'
import { and, eq } from 'drizzle-orm'
import { mails } from '@/db/schema/messaging'
import { getSetting } from '@/lib/channels/setting-queries'
import { enqueue } from '@/lib/events/job-commands'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import { type MailData, type MailTemplate, mailAddress } from './mail'

export type NewMail<T extends MailTemplate = MailTemplate> = {
  template: T
  /** One address; anything else is refused. */
  to: string
  locale: Locale
  data: MailData[T]
  /** The same key is written once, however often it is asked for: `event:template`. */
  dedupeKey: string
  /** The id of the order or account that it is about. */
  reference?: string
}

/**
 * Puts a mail into the mailbox in the transaction that causes it; the worker writes and sends it after the commit.
 * Throws `invalid` unless `to` is exactly one address.
 */
export async function enqueueMail<T extends MailTemplate>(context: Context, mail: NewMail<T>): Promise<void> {
  const { tx, actor, now } = context
  authorize(actor, 'shop.buy')
  const to = mailAddress.safeParse(mail.to)
  if (!to.success) throw invalid('invalid', { email: ['email'] })
  const id = newId('mail', now.getTime())
  const { email } = await getSetting('company')
  const [fresh] = await tx
    .insert(mails)
    .values({
      id,
      dedupeKey: mail.dedupeKey,
      template: mail.template,
      locale: mail.locale,
      fromAddress: email,
      toAddress: to.data,
      data: mail.data,
      subject: '',
      html: '',
      text: '',
      reference: mail.reference ?? null,
      state: 'waiting',
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: mails.id })
  if (fresh)
    await enqueue(context, {
      name: 'messaging.deliverMail',
      payload: { mail: id },
      dedupeKey: `mail:${id}`,
      priority: 3,
    })
}

/** The words are there; what they were made of is forgotten. A mail is written once. */
export async function storeWrittenMail(
  { tx, actor }: Context,
  { id, ...words }: { id: string; subject: string; html: string; text: string },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx
    .update(mails)
    .set({ ...words, data: null })
    .where(and(eq(mails.id, id), eq(mails.html, '')))
}

/** What came of sending it. */
export async function settleMail(
  { tx, actor, now }: Context,
  { id, error, attempts }: { id: string; error: string | null; attempts: number },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx
    .update(mails)
    .set(error === null ? { state: 'sent', sentAt: now, error, attempts } : { state: 'failed', error, attempts })
    .where(and(eq(mails.id, id), eq(mails.state, 'waiting')))
}

/** A try that may succeed later: noted, so that the mailbox shows why it is waiting. */
export async function noteMailAttempt(
  { tx, actor }: Context,
  { id, error, attempts }: { id: string; error: string; attempts: number },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx.update(mails).set({ error, attempts }).where(eq(mails.id, id))
}
