import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db'
import { contentForms, contentUses } from '@/db/schema/content'
import { consents, customers } from '@/db/schema/customers'
import { listConsents } from '@/lib/customers/consent-queries'
import { customerOfAccount } from '@/lib/customers/customer-commands'
import { leaveShop } from '@/lib/customers/own-account-commands'
import { drain } from '@/lib/events/worker'
import { hashOf, tokenOf } from '@/lib/identity/link-token'
import { register, signIn } from '@/lib/identity/shopper-for-tests'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { DAY, before as earlier } from '@/lib/kernel/time'
import { formSubscribers } from '@/lib/messaging/form-subscribers'
import { createForm, deleteForm, saveForm } from './form-commands'
import type { FormEntry } from './form-entry'
import { confirmFormEntry, deleteFormEntry, exportFormEntries, sweepFormEntries } from './form-entry-commands'
import { newMoment } from './form-moment'
import { eachFormEntry, getOpenEntry, listFormEntries, listForms, requireForm } from './form-queries'
import {
  began,
  editor,
  entriesOf,
  mailed,
  make,
  marketer,
  newsletter,
  now,
  question,
  run,
  send,
  staff,
} from './forms-for-tests'
import { createPageInput } from './page'
import { createPage } from './page-commands'
import { publishPage } from './publish-commands'
import { listUses } from './use-queries'

const work = { subscribers: formSubscribers, tasks: [], schedules: [] }

describe('a form on its desk', () => {
  let id: string
  beforeAll(async () => {
    id = await make(question, 'Questions')
  })
  test('is made by who may write content, by nobody else', async () => {
    expect(await requireForm(editor, id)).toMatchObject({ name: 'Questions', revision: 1 })
    const byOther = run(staff('catalog.write'), (context) => createForm(context, { name: 'x', definition: question }))
    await expect(byOther).rejects.toMatchObject({ code: 'forbidden' })
    await expect(requireForm(guest, id)).rejects.toMatchObject({ key: 'signIn' })
    await expect(listForms(guest)).rejects.toMatchObject({ key: 'signIn' })
  })
  test('whoever saves upon an older revision is told who was faster', async () => {
    const save = (name: string, revision: number) =>
      run(editor, (context) => saveForm(context, { id, revision, name, definition: question }))
    expect(await save('Asked', 1)).toEqual({ id, revision: 2 })
    await expect(save('Mine', 1)).rejects.toMatchObject({ key: 'editConflict', params: { by: 'Eve' } })
    expect(await save('Asked', 2)).toEqual({ id, revision: 2 })
    const both = await Promise.allSettled([save('A', 2), save('B', 2)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  test('stays while a page has it; on a public page it is for those who publish to change it', async () => {
    const block = { id: 'b1', type: 'form', props: { title: '', text: '', form: id } }
    const page = await run(marketer, (context) =>
      createPage(context, createPageInput.parse({ kind: 'page', locale: 'de', title: 'Fragen', blocks: [block] })),
    )
    expect(await listUses(editor, 'form', id)).toMatchObject([{ pageId: page.id, title: 'Fragen', isPublished: false }])
    const { revision } = await requireForm(editor, id)
    const saveAs = (actor: Actor, at: number) =>
      run(actor, (context) => saveForm(context, { id, revision: at, name: `N${at}`, definition: question }))
    await saveAs(editor, revision)
    await expect(run(marketer, (context) => deleteForm(context, { id }))).rejects.toMatchObject({ key: 'formInUse' })
    await run(marketer, (context) => publishPage(context, { pageId: page.id, locale: 'de', revision: 1 } as never))
    await expect(saveAs(editor, revision + 1)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await saveAs(marketer, revision + 1)).toMatchObject({ revision: revision + 2 })
  })
  test('one that stands nowhere goes with its entries, taken away by who may publish', async () => {
    const other = await make(question)
    await send(other, question, { words: 'Hello?' })
    await expect(run(editor, (context) => deleteForm(context, { id: other }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await run(marketer, (context) => deleteForm(context, { id: other }))
    expect(await db.$count(contentForms, eq(contentForms.id, other))).toBe(0)
    expect(await entriesOf(other)).toEqual([])
    expect(await db.$count(contentUses, and(eq(contentUses.kind, 'form'), eq(contentUses.target, other)))).toBe(0)
  })
})

describe('an answer', () => {
  test('of anybody is kept; what is wrong with it is said per field', async () => {
    const form = await make(question)
    expect(await send(form, question, { words: 'How far?' })).toEqual({ needsConfirmation: false })
    expect(await entriesOf(form)).toMatchObject([{ storefront: 'de-ch', locale: 'de', confirmedAt: now, email: null }])
    await expect(send(form, question, { email: 'x', admin: '1' })).rejects.toMatchObject({
      fields: { 'values.email': ['email'], 'values.words': ['required'], 'values.admin': ['unknown'] },
    })
    await expect(send('form_none', question, {})).rejects.toMatchObject({ code: 'not_found' })
  })
  test('that says no moment of ours, too young or too old a one, or another form’s is asked for once more', async () => {
    const form = await make(question)
    const moments = ['', 'x.y.z', newMoment(form, now), began(form, earlier(now, 2 * DAY)), began('form_other')]
    for (const moment of moments)
      await expect(send(form, question, { words: 'x' }, { moment })).rejects.toMatchObject({ key: 'formOnceMore' })
    expect(await entriesOf(form)).toEqual([])
  })
  test('sent ten times at once is kept once', async () => {
    const form = await make(newsletter)
    const moment = began(form)
    const values = { email: 'ten@example.com', news: 'on' }
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(form, newsletter, values, { moment })))
    expect(sent).toEqual(Array(10).fill({ needsConfirmation: true }))
    expect(await entriesOf(form)).toHaveLength(1)
    expect(await db.$count(consents, eq(consents.email, 'ten@example.com'))).toBe(1)
  })
  test('that fills in the field which nobody sees is thanked and forgotten', async () => {
    const form = await make(question)
    expect(await send(form, question, { words: 'Buy!' }, { website: 'https://spam.example' })).toEqual({
      needsConfirmation: false,
    })
    expect(await entriesOf(form)).toEqual([])
  })
  test('to words that have changed since does not count', async () => {
    const form = await make(newsletter)
    await expect(send(form, newsletter, { email: 'a@example.com', news: 'on' }, { mark: 'old' })).rejects.toMatchObject(
      {
        key: 'formChanged',
      },
    )
  })
  test('is read, taken out and away by those who publish, not by those who only write', async () => {
    const form = await make(question)
    await send(form, question, { words: '=1+1' })
    for (const actor of [editor, guest]) {
      await expect(listFormEntries(actor, form)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(run(actor, (context) => exportFormEntries(context, { id: form }))).rejects.toMatchObject({
        code: 'forbidden',
      })
      const [entry] = await entriesOf(form)
      await expect(run(actor, (context) => deleteFormEntry(context, { id: entry?.id ?? '' }))).rejects.toMatchObject({
        code: 'forbidden',
      })
    }
    await run(marketer, (context) => exportFormEntries(context, { id: form }))
    const all: FormEntry[] = []
    for await (const some of eachFormEntry(marketer, form)) all.push(...some)
    await run(marketer, (context) => deleteFormEntry(context, { id: all[0]?.id ?? '' }))
    expect(await entriesOf(form)).toEqual([])
  })
  test('is found by its words and by whether it is confirmed', async () => {
    const form = await make(question)
    for (const words of ['Wie weit "fährt" er?', 'Wie schnell?']) await send(form, question, { words })
    const find = async (filter: object) => (await listFormEntries(marketer, form, filter)).total
    expect(await find({ words: 'weit "fährt"' })).toBe(1)
    expect(await find({ isConfirmed: true })).toBe(2)
    expect(await find({ isConfirmed: false })).toBe(0)
  })
})

describe('double opt-in', () => {
  const values = { email: 'Anna@Example.com', news: 'on' }
  test('nothing counts until the link was pressed; then the words are proof, once', async () => {
    const form = await make(newsletter)
    await send(form, newsletter, values)
    const [entry] = await entriesOf(form)
    expect(entry).toMatchObject({ email: 'anna@example.com', confirmedAt: null })
    await drain(work, undefined, () => now)
    const [first] = await mailed(entry)
    expect(first).toMatchObject({ template: 'formConfirmation', to: 'anna@example.com' })
    const { url = '' } = (first?.data ?? {}) as { url?: string }
    const token = new URL(url).searchParams.get('token') ?? ''
    expect(new URL(url).pathname).toBe('/de-ch/verify')
    expect(await getOpenEntry(token, now)).toMatchObject({ email: 'anna@example.com', isConfirmed: false })
    expect((await entriesOf(form))[0]?.confirmedAt).toBeNull()

    const later = earlier(now, -DAY)
    for (let n = 0; n < 2; n++) await run(guest, (context) => confirmFormEntry(context, { token }), later)
    expect((await entriesOf(form))[0]?.confirmedAt).toEqual(later)
    expect(await listConsents(staff('customers.read'), 'anna@example.com')).toMatchObject([
      { purpose: 'newsletter', isGranted: true, text: 'Ja, gern', locale: 'de', source: entry?.id, confirmedAt: later },
    ])
    await expect(listConsents(marketer, 'anna@example.com')).rejects.toMatchObject({ code: 'forbidden' })
    await drain(work, undefined, () => later)
    expect((await mailed(entry)).map(({ template, to }) => [template, to])).toEqual([
      ['formConfirmation', 'anna@example.com'],
      ['formEntry', 'desk@vela.example'],
    ])
  })
  test('a wrong or an old link says so, and what nobody confirmed in a week is forgotten with what it allowed', async () => {
    const form = await make(newsletter)
    await send(form, newsletter, { ...values, email: 'late@example.com' })
    const [entry] = await entriesOf(form)
    const token = tokenOf(entry?.id ?? '')
    expect(hashOf(token)).not.toBe(token)
    for (const wrong of ['', 'x', hashOf(token)])
      await expect(run(guest, (context) => confirmFormEntry(context, { token: wrong }))).rejects.toMatchObject({
        key: 'linkExpired',
      })
    const late = earlier(now, -8 * DAY)
    await expect(run(guest, (context) => confirmFormEntry(context, { token }), late)).rejects.toMatchObject({
      key: 'linkExpired',
    })
    await expect(run(editor, sweepFormEntries, late)).rejects.toMatchObject({ code: 'forbidden' })
    await run(system, sweepFormEntries, late)
    expect(await entriesOf(form)).toEqual([])
    expect(await db.$count(consents, eq(consents.email, 'late@example.com'))).toBe(0)
    expect(await db.$count(consents, eq(consents.email, 'anna@example.com'))).toBe(1)
  })
  test('who leaves the shop takes along what they sent and what they allowed', async () => {
    const account = await register('leaves@example.com')
    const actor = await signIn(account)
    await run(actor, (context) => customerOfAccount(context, account.id))
    const form = await make(newsletter)
    await send(form, newsletter, { ...values, email: 'leaves@example.com' })
    await send(form, newsletter, { ...values, email: 'stays@example.com' })
    await run(actor, leaveShop)
    expect((await entriesOf(form)).map(({ email }) => email)).toEqual(['stays@example.com'])
    expect(await db.$count(consents, eq(consents.email, 'leaves@example.com'))).toBe(0)
    expect(await db.$count(customers, eq(customers.email, 'leaves@example.com'))).toBe(1)
  })
})
