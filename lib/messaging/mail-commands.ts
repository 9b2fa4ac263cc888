import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled, given } from '@/db/compiled'
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
  const { actor, now } = context
  authorize(actor, 'shop.buy')
  const to = mailAddress.safeParse(mail.to)
  if (!to.success) throw invalid('invalid', { email: ['email'] })
  const id = newId('mail', now.getTime())
  const { email } = await getSetting('company')
  const [fresh] = await insert({
    id,
    dedupeKey: mail.dedupeKey,
    template: mail.template,
    locale: mail.locale,
    fromAddress: email,
    toAddress: to.data,
    data: mail.data,
    reference: mail.reference ?? null,
    createdAt: now,
  })
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
  { actor }: Context,
  { id, subject, html, text }: { id: string; subject: string; html: string; text: string },
): Promise<void> {
  authorize(actor, 'events.emit')
  await storeWords({ id, subject, html, text })
}

/** What came of sending it. */
export async function settleMail(
  { actor, now }: Context,
  { id, error, attempts }: { id: string; error: string | null; attempts: number },
): Promise<void> {
  authorize(actor, 'events.emit')
  if (error === null) await settleSent({ id, attempts, sentAt: now })
  else await settleFailed({ id, attempts, error })
}

/** A try that may succeed later: noted, so that the mailbox shows why it is waiting. */
export async function noteMailAttempt(
  { tx, actor }: Context,
  { id, error, attempts }: { id: string; error: string; attempts: number },
): Promise<void> {
  authorize(actor, 'events.emit')
  await tx.update(mails).set({ error, attempts }).where(eq(mails.id, id))
}

const insert = compiled(() =>
  db
    .insert(mails)
    .values({
      ...given('id', 'dedupeKey', 'template', 'locale', 'fromAddress', 'toAddress', 'data', 'reference', 'createdAt'),
      subject: '',
      html: '',
      text: '',
      state: 'waiting',
    })
    .onConflictDoNothing()
    .returning({ id: mails.id }),
)

const withId = eq(mails.id, sql.placeholder('id'))
const storeWords = compiled(() =>
  db
    .update(mails)
    .set({ ...given('subject', 'html', 'text'), data: null })
    .where(and(withId, eq(mails.html, ''))),
)
const isWaiting = and(withId, eq(mails.state, 'waiting'))
const settleSent = compiled(() =>
  db
    .update(mails)
    .set({ state: 'sent', error: null, ...given('sentAt', 'attempts') })
    .where(isWaiting),
)
const settleFailed = compiled(() =>
  db
    .update(mails)
    .set({ state: 'failed', ...given('error', 'attempts') })
    .where(isWaiting),
)
