import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { after, DAY } from '@/lib/kernel/time'
import { createPageInput } from './page'
import { createPage } from './page-commands'
import { revokePreview, sharePreview } from './preview-commands'
import { getPreviewedPage, listPreviewLinks } from './preview-queries'

const editor: Actor = { kind: 'staff', id: 'acct_e', name: 'Ewa', permissions: ['content.write'] }
const clerk: Actor = { ...editor, permissions: ['orders.read'] }
const now = new Date('2026-05-01T10:00:00Z')

async function draft(title = 'Frühling') {
  const input = createPageInput.parse({ locale: 'de', title })
  return (await transact(editor, (context) => createPage(context, input))).value.id
}
const share = async (pageId: string) =>
  (await transact(editor, (context) => sharePreview(context, { pageId, days: 7 }), { now })).value
const seen = (key: string, at = now, staff?: Actor) => getPreviewedPage({ key, locale: 'de', staff, now: at })

test('whoever has the link sees the draft, until it expires', async () => {
  const { token } = await share(await draft())
  expect(await seen(token)).toMatchObject({ title: 'Frühling', locale: 'de' })
  expect(await seen(token, after(now, 7 * DAY))).toBeUndefined()
})

test('a link that was taken back shows nothing, and others still hold', async () => {
  const id = await draft()
  const [first, second] = [await share(id), await share(id)]
  const links = await listPreviewLinks(editor, id, now)
  expect(links).toHaveLength(2)
  await transact(editor, (context) => revokePreview(context, { id: links[0]?.id ?? '' }), { now })
  const shown = await Promise.all([first, second].map(({ token }) => seen(token)))
  expect(shown.filter(Boolean)).toHaveLength(1)
  expect(await listPreviewLinks(editor, id, now)).toHaveLength(1)
})

test('a draft is seen by those who write content, under its id, and by nobody else', async () => {
  const id = await draft()
  expect(await seen(id, now, editor)).toMatchObject({ id })
  expect(await seen(id, now, clerk)).toBeUndefined()
  expect(await seen(id)).toBeUndefined()
  expect(await seen('page_guessed', now, editor)).toBeUndefined()
})

test('where a language has no draft, another one is shown', async () => {
  const { token } = await share(await draft())
  expect(await getPreviewedPage({ key: token, locale: 'pl', staff: undefined, now })).toMatchObject({ locale: 'de' })
})

test('links are given and taken by those who write content, and by nobody else', async () => {
  const pageId = await draft()
  for (const actor of [guest, clerk]) {
    await expect(transact(actor, (c) => sharePreview(c, { pageId, days: 1 }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(transact(actor, (c) => revokePreview(c, { id: 'prev_x' }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await listPreviewLinks(actor, pageId, now)).toEqual([])
  }
})
