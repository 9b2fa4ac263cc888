import { beforeAll, expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { after } from '@/lib/kernel/time'
import { createPageInput } from './page'
import { createPage } from './page-commands'
import { PRESENT_FOR } from './presence'
import { noteEditing, stopEditing } from './presence-commands'

const editor = (id: string): Actor => ({ kind: 'staff', id, name: id, permissions: ['content.write'] })
const [ada, ben] = [editor('Ada'), editor('Ben')]
const start = new Date('2026-05-01T10:00:00Z')
let page: { pageId: string; locale: 'de' }

beforeAll(async () => {
  const input = createPageInput.parse({ locale: 'de', title: 'Frühling' })
  const { value } = await transact(ada, (context) => createPage(context, input))
  page = { pageId: value.id, locale: 'de' }
})

const note = async (who: Actor, now: Date) =>
  (await transact(who, (context) => noteEditing(context, page), { now })).value

test('two who have a page open see each other, and nobody sees themselves', async () => {
  expect(await note(ada, start)).toEqual({ others: [], revision: 1 })
  expect((await note(ben, start)).others).toEqual([{ id: 'Ada', name: 'Ada' }])
  expect((await note(ada, start)).others).toEqual([{ id: 'Ben', name: 'Ben' }])
})

test('whoever closes the page has gone at once', async () => {
  await note(ben, start)
  await transact(ben, (context) => stopEditing(context, page))
  expect((await note(ada, start)).others).toEqual([])
})

test('whoever has not been heard of for a while has gone', async () => {
  await note(ben, start)
  expect((await note(ada, after(start, PRESENT_FOR))).others).toEqual([])
})

test('only those who may write content are present, and only on pages that are there', async () => {
  await expect(note(guest, start)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(note({ ...ada, permissions: ['catalog.read'] }, start)).rejects.toMatchObject({ code: 'forbidden' })
  const elsewhere = { ...page, locale: 'pl' as const }
  await expect(transact(ada, (context) => noteEditing(context, elsewhere))).rejects.toMatchObject({ code: 'not_found' })
})
