import 'server-only'
import { and, asc, count, desc, eq, gt, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { contains, jsonAsText } from '@/db/portable'
import { contentFormEntries, contentForms } from '@/db/schema/content'
import { hashOf } from '@/lib/identity/link-token'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import { before } from '@/lib/kernel/time'
import type { Form } from './form'
import { type FormEntry, LINK_AGE } from './form-entry'
import { entryColumns, formColumns, toEntry, toForm } from './form-rows'

export type FormSummary = Form & { entries: number; lastAt: Date | null }

/** All forms by name, with how many entries each has. Needs `content.write`. */
export async function listForms(actor: Actor, words = ''): Promise<FormSummary[]> {
  authorize(actor, 'content.write')
  const [rows, counts] = await Promise.all([
    db
      .select(formColumns)
      .from(contentForms)
      .where(words.trim() ? contains(contentForms.name, words.trim()) : undefined)
      .orderBy(asc(contentForms.name), asc(contentForms.id))
      .limit(500),
    db
      .select({ formId: contentFormEntries.formId, entries: count() })
      .from(contentFormEntries)
      .groupBy(contentFormEntries.formId),
  ])
  const newest = await Promise.all(rows.map(({ id }) => lastEntry(id)))
  const countOf = new Map(counts.map(({ formId, entries }) => [formId, entries]))
  return rows.map((row, at) => ({ ...toForm(row), entries: countOf.get(row.id) ?? 0, lastAt: newest[at] ?? null }))
}

async function lastEntry(formId: string): Promise<Date | undefined> {
  const [row] = await db
    .select({ at: contentFormEntries.at })
    .from(contentFormEntries)
    .where(eq(contentFormEntries.formId, formId))
    .orderBy(desc(contentFormEntries.at))
    .limit(1)
  return row?.at
}

/** One form. Needs `content.write`; throws `notFound`. */
export async function requireForm(actor: Actor, id: string): Promise<Form> {
  authorize(actor, 'content.write')
  const [row] = await db.select(formColumns).from(contentForms).where(eq(contentForms.id, id))
  if (!row) throw notFound('form')
  return toForm(row)
}

export type EntryFilter = {
  /** Anywhere in what was written. */
  words?: string
  isConfirmed?: boolean
  limit?: number
  offset?: number
  /** Continue after this one of the newest first. */
  after?: { at: Date; id: string }
}

/** What people have sent, the newest first, with how many there are. It is personal: needs `content.publish`. */
export async function listFormEntries(
  actor: Actor,
  formId: string,
  { words, isConfirmed, limit = 50, offset = 0, after }: EntryFilter = {},
): Promise<{ rows: FormEntry[]; total: number }> {
  authorize(actor, 'content.publish')
  const { at, id, confirmedAt, values } = contentFormEntries
  const conditions: (SQL | undefined)[] = [
    eq(contentFormEntries.formId, formId),
    isConfirmed === undefined ? undefined : isConfirmed ? isNotNull(confirmedAt) : isNull(confirmedAt),
    words?.trim() ? contains(jsonAsText(values), inJson(words.trim())) : undefined,
  ]
  const rest = after && or(lt(at, after.at), and(eq(at, after.at), lt(id, after.id)))
  const [rows, total] = await Promise.all([
    db
      .select(entryColumns)
      .from(contentFormEntries)
      .where(and(...conditions, rest))
      .orderBy(desc(at), desc(id))
      .limit(Math.min(limit, 500))
      .offset(offset),
    db.$count(contentFormEntries, and(...conditions)),
  ])
  return { rows: rows.map(toEntry), total }
}

/** As it stands within JSON: quotes and line ends are written otherwise there. */
const inJson = (words: string) => JSON.stringify(words).slice(1, -1)

/** All entries, for a file, some at a time. */
export async function* eachFormEntry(actor: Actor, formId: string, filter: EntryFilter = {}) {
  for (let after: EntryFilter['after']; ; ) {
    const { rows } = await listFormEntries(actor, formId, { ...filter, after, limit: 500, offset: 0 })
    if (rows.length) yield rows
    after = rows.length === 500 ? rows.at(-1) : undefined
    if (!after) return
  }
}

/** One entry. Needs `content.publish`; throws `notFound`. */
export async function requireFormEntry(actor: Actor, id: string): Promise<FormEntry> {
  authorize(actor, 'content.publish')
  const [row] = await db.select(entryColumns).from(contentFormEntries).where(eq(contentFormEntries.id, id))
  if (!row) throw notFound('formEntry')
  return toEntry(row)
}

/** The public's way to a form: what it asks, as it is now. */
export async function getForm(id: string): Promise<Form | undefined> {
  const [row] = await db.select(formColumns).from(contentForms).where(eq(contentForms.id, id))
  return row && toForm(row)
}

export type OpenEntry = { email: string; locale: Locale; isConfirmed: boolean }

/** Whose entry a link confirms, as long as it works. Whoever holds it has the mail, so may see the address. */
export async function getOpenEntry(token: string, now = new Date()): Promise<OpenEntry | undefined> {
  const [row] = await db
    .select({
      email: contentFormEntries.email,
      locale: contentFormEntries.locale,
      confirmedAt: contentFormEntries.confirmedAt,
    })
    .from(contentFormEntries)
    .where(and(eq(contentFormEntries.tokenHash, hashOf(token)), gt(contentFormEntries.at, before(now, LINK_AGE))))
  return row && { email: row.email ?? '', locale: row.locale, isConfirmed: row.confirmedAt !== null }
}
