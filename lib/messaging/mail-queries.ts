import 'server-only'
import { and, count, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { contains } from '@/db/portable'
import { mails } from '@/db/schema/messaging'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import { holdsKey, type Mail } from './mail'

export type MailSummary = Omit<Mail, 'html' | 'text'>
export type MailFilter = {
  search?: string
  state?: Mail['state']
  reference?: string
  page?: number
  pageSize?: number
}

const summary = {
  id: mails.id,
  template: mails.template,
  locale: mails.locale,
  fromAddress: mails.fromAddress,
  toAddress: mails.toAddress,
  subject: mails.subject,
  reference: mails.reference,
  state: mails.state,
  attempts: mails.attempts,
  error: mails.error,
  createdAt: mails.createdAt,
  sentAt: mails.sentAt,
}

/** The mailbox, newest first. Needs `mails.read`. */
export async function listMails(
  actor: Actor,
  filter: MailFilter = {},
): Promise<{ rows: MailSummary[]; total: number }> {
  authorize(actor, 'mails.read')
  const where = conditions(filter)
  const size = Math.min(Math.max(filter.pageSize ?? 50, 1), 100)
  const [rows, [counted]] = await Promise.all([
    db
      .select(summary)
      .from(mails)
      .where(where)
      .orderBy(desc(mails.createdAt), desc(mails.id))
      .limit(size)
      .offset(size * Math.max((filter.page ?? 1) - 1, 0)),
    db.select({ n: count() }).from(mails).where(where),
  ])
  return { rows: rows.map(spoken), total: counted?.n ?? 0 }
}

/** One mail with its words. Needs `mails.read`, and `staff.write` when a link in it opens somebody's account. */
export async function requireMail(actor: Actor, id: string): Promise<Mail> {
  authorize(actor, 'mails.read')
  const [row] = await db
    .select({ ...summary, html: mails.html, text: mails.text })
    .from(mails)
    .where(eq(mails.id, id))
  if (!row) throw notFound('mail')
  if (holdsKey(row.template)) authorize(actor, 'staff.write')
  return spoken(row)
}

/** What the worker needs to write and send a mail; undefined when it is done. Not for people. */
export async function getWaitingMail(actor: Actor, id: string) {
  authorize(actor, 'events.emit')
  const [row] = await findWaiting({ id })
  return row && spoken(row)
}

const findWaiting = compiled(() =>
  db
    .select({ ...summary, html: mails.html, text: mails.text, data: mails.data })
    .from(mails)
    .where(and(eq(mails.id, sql.placeholder('id')), eq(mails.state, 'waiting'))),
)

const spoken = <R extends { locale: string }>(row: R) => ({ ...row, locale: row.locale as Locale })

function conditions({ search, state, reference }: MailFilter): SQL | undefined {
  const all: (SQL | undefined)[] = []
  if (search) all.push(or(contains(mails.toAddress, search), contains(mails.subject, search)))
  if (state) all.push(eq(mails.state, state))
  if (reference) all.push(eq(mails.reference, reference))
  return and(...all)
}
