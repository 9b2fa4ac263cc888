import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { type Block, emptySeo } from './block'
import { placesOf } from './block-places'
import { addressTag, pageTag, pageTextTag } from './events'
import { createPageInput, type PageContent } from './page'
import { addLanguage, createPage, saveDraft } from './page-commands'
import { requirePageForEdit } from './page-edit-queries'
import { getPublishedPage } from './page-queries'
import { publishPage, unpublishPage } from './publish-commands'

const editor: Actor = { kind: 'staff', id: 'acct_e', name: 'Ewa', permissions: ['content.write'] }
const marketer: Actor = { kind: 'staff', id: 'acct_m', name: 'Max', permissions: ['content.write', 'content.publish'] }
const run = <T>(command: Parameters<typeof transact<T>>[1], actor = marketer) => transact(actor, command)
const text = (id: string, words: string): Block => ({
  id,
  type: 'richText',
  props: { text: `<p>${words}</p>`, width: 'prose' },
})

async function create(title: string, given: object = {}) {
  const input = createPageInput.parse({ locale: 'en', title, ...given })
  return (await run((c) => createPage(c, input))).value.id
}
const publish = (pageId: string, locale: Locale = 'en') => run((c) => publishPage(c, { pageId, locale }))
async function edit(
  pageId: string,
  locale: Locale,
  change: (text: PageContent) => Partial<PageContent>,
  actor = editor,
) {
  const { text: stored } = await requirePageForEdit(actor, pageId, locale)
  if (!stored) throw new Error('no text')
  const { title, slug, blocks, seo, revision } = stored
  const base = { title, slug, blocks, seo, revision }
  const sent = { title, slug, blocks, seo, ...change({ title, slug, blocks, seo }) }
  return (await run((c) => saveDraft(c, { pageId, locale, base, ...sent }), actor)).value
}

test('two editors who save at the same time, fifty times, lose nothing', async () => {
  const pageId = await create('Together', { blocks: [text('start', 'start')] })
  for (let round = 0; round < 50; round++) {
    const { text: base } = await requirePageForEdit(editor, pageId, 'en')
    if (!base) throw new Error('no text')
    const { title, slug, blocks, seo, revision } = base
    const save = (person: string) =>
      run(
        (c) =>
          saveDraft(c, {
            pageId,
            locale: 'en',
            base: { title, slug, blocks, seo, revision },
            title: person === 'b' ? `Together ${round}` : title,
            slug,
            seo,
            blocks: person === 'a' ? [text(`a${round}`, 'a'), ...blocks] : [...blocks, text(`b${round}`, 'b')],
          }),
        { ...editor, id: person, name: person },
      )
    const both = await Promise.all([save('a'), save('b')])
    expect(both.map(({ value }) => value.merged).sort()).toEqual([false, true])
    expect(both.flatMap(({ value }) => value.conflicts)).toEqual([])
  }
  const { text: end } = await requirePageForEdit(editor, pageId, 'en')
  const ids = new Set(placesOf(end?.blocks ?? []).map(({ block }) => block.id))
  for (let round = 0; round < 50; round++) expect([ids.has(`a${round}`), ids.has(`b${round}`)]).toEqual([true, true])
  expect(end?.title).toBe('Together 49')
}, 60_000)

test('where two editors contradict each other, both words are kept', async () => {
  const pageId = await create('Dispute', { blocks: [text('one', 'first')] })
  const { text: base } = await requirePageForEdit(editor, pageId, 'en')
  const { title, slug, seo, revision } = base as PageContent & { revision: number }
  const save = (words: string) =>
    run((c) =>
      saveDraft(c, {
        ...{ pageId, locale: 'en', title, slug, seo, blocks: [text('one', words)] },
        base: { title, slug, seo, revision, blocks: [text('one', 'first')] },
      }),
    )
  await save('theirs')
  const { value } = await save('mine')
  expect(value.blocks[0]?.props.text).toBe('<p>mine</p>')
  expect(value.conflicts).toEqual([
    { kind: 'value', block: 'one', path: ['props', 'text'], mine: '<p>mine</p>', theirs: '<p>theirs</p>' },
  ])
})

test('a page is found once it is published, in the languages that fall back to it, and a draft never is', async () => {
  const id = await create('First ride')
  expect(await getPublishedPage('en-ch', 'first-ride')).toBeUndefined()
  const { stale } = await publish(id)
  expect(stale).toEqual(expect.arrayContaining([addressTag('en-ch', 'first-ride'), pageTextTag(id, 'en'), pageTag(id)]))
  for (const storefront of ['en-ch', 'de-ch', 'pl-pl'] as const)
    expect(await getPublishedPage(storefront, 'first-ride')).toMatchObject({ id, locale: 'en', title: 'First ride' })
  await edit(id, 'en', () => ({ title: 'Second ride', blocks: [text('x', 'secret')] }))
  expect(JSON.stringify(await getPublishedPage('en-ch', 'first-ride'))).not.toMatch(/Second|secret/)
})

test('publishing one language never touches another', async () => {
  const id = await create('Tours', { blocks: [text('a', 'tours')] })
  await publish(id)
  const english = await getPublishedPage('en-ch', 'tours')
  await run((c) => addLanguage(c, { pageId: id, locale: 'de', from: 'en' }))
  await edit(id, 'en', () => ({ title: 'Tours, unfinished' }))
  await edit(id, 'de', () => ({ title: 'Touren', slug: 'touren', blocks: [text('a', 'Touren')] }))
  const { stale } = await publish(id, 'de')
  expect(stale).not.toContain(pageTextTag(id, 'en'))
  expect(await getPublishedPage('de-ch', 'touren')).toMatchObject({ id, locale: 'de', title: 'Touren' })
  expect(await getPublishedPage('de-de', 'tours')).toEqual({ redirect: 'touren', isPermanent: true })
  expect(await getPublishedPage('pl-pl', 'tours')).toMatchObject({ locale: 'en', title: 'Tours' })
  const { addresses: _, ...now } = (await getPublishedPage('en-ch', 'tours')) as { addresses: unknown }
  const { addresses: __, ...before } = english as { addresses: unknown }
  expect(now).toEqual(before)
  const again = await publish(id, 'de')
  expect(again.stale).toEqual([pageTextTag(id, 'de')])
  await run((c) => unpublishPage(c, { pageId: id, locale: 'de' }))
  expect(await getPublishedPage('de-ch', 'tours')).toMatchObject({ locale: 'en' })
  expect(await getPublishedPage('de-ch', 'touren')).toEqual({ redirect: 'tours', isPermanent: true })
  await expect(run((c) => unpublishPage(c, { pageId: id, locale: 'de' }))).rejects.toMatchObject({
    key: 'pageNotPublished',
  })
})

test('when an address changes, the former ones lead there in one step, and those below follow', async () => {
  const parent = await create('Guides')
  const child = await create('Winter', { parentId: parent })
  await publish(parent)
  await publish(child)
  expect(await getPublishedPage('en-de', 'guides/winter')).toMatchObject({ id: child })
  for (const slug of ['help', 'advice', 'guides', 'handbook']) {
    await edit(parent, 'en', () => ({ slug }))
    await publish(parent)
    expect(await getPublishedPage('en-de', `${slug}/winter`)).toMatchObject({ id: child, path: `${slug}/winter` })
  }
  for (const slug of ['guides', 'help', 'advice']) {
    expect(await getPublishedPage('en-de', slug)).toEqual({ redirect: 'handbook', isPermanent: true })
    expect(await getPublishedPage('en-de', `${slug}/winter`)).toEqual({
      redirect: 'handbook/winter',
      isPermanent: true,
    })
  }
})

test('no two pages share an address, and none takes one of the shop’s own', async () => {
  const first = await create('Stories')
  const second = await create('Stories')
  await publish(first)
  await expect(publish(second)).rejects.toMatchObject({ fields: { slug: ['taken'] } })
  await expect(create('Cart', { slug: 'cart' })).rejects.toMatchObject({ fields: { slug: ['reserved'] } })
  const own = edit(second, 'en', () => ({ slug: 'products' }))
  await expect(own).rejects.toMatchObject({ fields: { slug: ['reserved'] } })
  const inside = await create('Cart', { parentId: first })
  await publish(inside)
  expect(await getPublishedPage('pl-pl', 'stories/cart')).toMatchObject({ id: inside })
})

test('what is written holds nothing that runs', async () => {
  const id = await create('Safe')
  const evil = [
    text('a', 'x<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">y</a>'),
    { id: 'b', type: 'teaser', props: { target: { to: 'address', address: ' java\tscript:alert(1)' } } },
  ]
  await edit(id, 'en', () => ({ blocks: evil }))
  const { text: kept } = await requirePageForEdit(editor, id, 'en')
  expect(JSON.stringify(kept?.blocks)).not.toMatch(/script|onerror/i)
})

test('an editor writes and cannot publish; a guest does neither', async () => {
  const id = await create('Rights')
  await edit(id, 'en', () => ({ title: 'Rights 2' }), editor)
  const forbidden = { code: 'forbidden' }
  await expect(run((c) => publishPage(c, { pageId: id, locale: 'en' }), editor)).rejects.toMatchObject(forbidden)
  await expect(requirePageForEdit(guest, id, 'en')).rejects.toMatchObject(forbidden)
  const input = createPageInput.parse({ locale: 'en', title: 'No', seo: emptySeo })
  await expect(run((c) => createPage(c, input), guest)).rejects.toMatchObject(forbidden)
  await expect(run((c) => createPage(c, { ...input, key: 'home' }), editor)).rejects.toMatchObject(forbidden)
  await publish(id)
  await expect(run((c) => unpublishPage(c, { pageId: id, locale: 'en' }), editor)).rejects.toMatchObject(forbidden)
})
