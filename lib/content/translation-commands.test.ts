import { expect, test } from 'vitest'
import { guest } from '@/lib/kernel/actor'
import { requirePageForEdit } from './page-edit-queries'
import { getPublishedPage } from './page-queries'
import { edit, editor, newPage, publish, richText, run } from './testing'
import { importTranslations, saveTranslation } from './translation-commands'
import { exportTranslations, listTranslationGaps } from './translation-queries'
import { readXliff, writeXliff } from './xliff'

const faq = {
  id: 'faq',
  type: 'faq',
  props: { title: 'Asked', items: [{ question: 'How far?', answer: '<p>Far & wide</p>' }] },
}
const german = async (id: string) => (await requirePageForEdit(editor, id, 'de')).text

test('a page goes out as XLIFF and comes back as the draft of another language', async () => {
  const id = await newPage('Range', { blocks: [faq] })
  await publish(id)
  expect(await listTranslationGaps(editor, 'en', 'de')).toContainEqual({ pageId: id, title: 'Range', isMissing: true })
  const file = await exportTranslations(editor, [id], 'en', 'de')
  const xml = await writeXliff(file)
  expect(xml).toMatch(/version="2\.0"/)
  const back = await readXliff(xml)
  expect(back.pages[id]?.['faq:items.0.answer']?.source).toBe('<p>Far & wide</p>')
  const units = back.pages[id] as Record<string, { source: string; target?: string }>
  for (const unit of Object.values(units)) unit.target = `DE ${unit.source}`
  const again = await readXliff(await writeXliff(back))
  expect(await run((c) => importTranslations(c, again), editor)).toBe(1)
  expect(await german(id)).toMatchObject({
    title: 'DE Range',
    stage: 'draft',
    publishedVersion: null,
    blocks: [{ id: 'faq', props: { title: 'DE Asked', items: [{ question: 'DE How far?' }] } }],
  })
  expect(await getPublishedPage('de-ch', 'range')).toMatchObject({ locale: 'en', title: 'Range' })
  expect((await listTranslationGaps(editor, 'en', 'de')).some(({ pageId }) => pageId === id)).toBe(false)
})

test('what came to the source since is taken in where it stands there, and the rest stays as it was', async () => {
  const id = await newPage('Growing', { blocks: [richText('a', 'one'), richText('c', 'three')] })
  const save = (texts: Record<string, string>) =>
    run((c) => saveTranslation(c, { pageId: id, from: 'en', to: 'de', texts }), editor)
  await save({ 'a:text': '<p>eins</p>', 'c:text': '<p>drei</p>' })
  await edit(id, ({ blocks }) => ({ blocks: [blocks[0] ?? faq, richText('b', 'two'), blocks[1] ?? faq] }))
  await save({ 'b:text': '<p>zwei</p>' })
  const text = await german(id)
  expect(text?.blocks.map((block) => [block.id, block.props.text])).toEqual([
    ['a', '<p>eins</p>'],
    ['b', '<p>zwei</p>'],
    ['c', '<p>drei</p>'],
  ])
})

test('a file that is none, or that says more than it should, is refused; markup in it does not run', async () => {
  for (const xml of ['', 'x', '<a/>', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>'])
    await expect(readXliff(xml)).rejects.toMatchObject({ key: 'xliffUnreadable' })
  const id = await newPage('Attacked', { blocks: [richText('a', 'one')] })
  const units = { 'a:text': { source: 'one', target: '<p onclick="x()">eins<script>alert(1)</script></p>' } }
  await run((c) => importTranslations(c, { from: 'en', to: 'de', pages: { [id]: units, page_gone: units } }), editor)
  expect(JSON.stringify((await german(id))?.blocks)).not.toMatch(/script|onclick/)
  const denied = run((c) => importTranslations(c, { from: 'en', to: 'de', pages: {} }), guest)
  await expect(denied).rejects.toMatchObject({ code: 'forbidden' })
})
