import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { contentTexts } from '@/db/schema/content'
import { searchedPages } from '@/db/schema/search'
import { emptySeo } from '@/lib/content/block'
import { addLanguage } from '@/lib/content/page-commands'
import { changePageSettings, movePage } from '@/lib/content/place-commands'
import { expirePage, unpublishPage } from '@/lib/content/publish-commands'
import { approveRelease, publishRelease, reverseRelease } from '@/lib/content/release-commands'
import { addPageToRelease } from '@/lib/content/release-item-commands'
import { edit, newPage, publish, richText, run } from '@/lib/content/testing'
import { recoverPage, trashPage } from '@/lib/content/trash-commands'
import { drain } from '@/lib/events/worker'
import { guest, system } from '@/lib/kernel/actor'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { after, HOUR } from '@/lib/kernel/time'
import { catchUpPages, indexPages } from './page-index-commands'
import { searchPages } from './page-search-queries'
import { pageSearchSubscribers } from './page-subscribers'

const settled = () => drain({ subscribers: pageSearchSubscribers, tasks: [], schedules: [] })
const titles = async (words: string, storefront: StorefrontCode = 'en-ch', now?: Date) =>
  (await searchPages(storefront, words, { limit: 20, now })).pages.map(({ title }) => title)

test('what has the words in its title comes before what mentions them; the last word may be a beginning', async () => {
  await publish(await newPage('Packing for the weekend', { blocks: [richText('a', 'A topcase holds two helmets.')] }))
  await publish(await newPage('Fitting a topcase', { blocks: [richText('a', 'Four screws hold it.')] }))
  await settled()
  expect(await titles('topcase')).toEqual(['Fitting a topcase', 'Packing for the weekend'])
  expect(await titles('topc')).toEqual(['Fitting a topcase', 'Packing for the weekend'])
  expect(await titles('topcase screws')).toEqual(['Fitting a topcase'])
  // Not a beginning of any word.
  expect(await titles('opcase')).toEqual(['Fitting a topcase', 'Packing for the weekend'])
  expect(await titles('pcas')).toEqual([])
})

test('accents, case and slips make no difference, and it is said what the words were taken for', async () => {
  const page = await newPage('Getriebeöl wechseln', {
    locale: 'de',
    blocks: [richText('a', 'Größe und Łańcuch prüfen.')],
  })
  await publish(page, 'de')
  await settled()
  for (const typed of ['GETRIEBEÖL', 'getriebeol', 'grosse prufen', 'lancuch', 'łańc'])
    expect(await titles(typed, 'de-de')).toEqual(['Getriebeöl wechseln'])
  expect(await searchPages('de-ch', 'getreibeöl', { limit: 5 })).toMatchObject({ total: 1, corrected: 'getriebeol' })
  expect(await searchPages('de-ch', 'getriebeöl', { limit: 5 })).toMatchObject({ total: 1, corrected: null })
})

test('a page is found where and in the language in which it is shown, also in the place of another', async () => {
  const id = await newPage('Winter storage', { slug: 'storage' })
  await publish(id)
  await settled()
  expect(await titles('winter', 'de-ch')).toEqual(['Winter storage'])
  expect(await titles('winter', 'pl-pl')).toEqual(['Winter storage'])
  await run((c) => addLanguage(c, { pageId: id, locale: 'de', from: 'en' }))
  await edit(id, { title: 'Überwintern', slug: 'ueberwintern' }, { locale: 'de' })
  await settled()
  expect(await titles('uberwintern', 'de-ch')).toEqual([])
  await publish(id, 'de')
  await settled()
  expect(await titles('uberwintern', 'de-ch')).toEqual(['Überwintern'])
  expect(await titles('winter', 'de-ch')).toEqual([])
  expect(await titles('winter', 'en-de')).toEqual(['Winter storage'])
  await run((c) => changePageSettings(c, { id, sites: ['en-ch'], fallsBack: true }))
  await settled()
  expect([await titles('uberwintern', 'de-ch'), await titles('winter', 'en-de')]).toEqual([[], []])
  expect(await titles('winter')).toEqual(['Winter storage'])
})

test('the search follows a life: edited, published again, expired, unpublished, thrown away, recovered', async () => {
  const id = await newPage('Mudguard', { blocks: [richText('a', 'the first words')] })
  await publish(id)
  await edit(id, { title: 'Fender', blocks: [richText('a', 'other words')] })
  await settled()
  expect([await titles('mudguard'), await titles('fender')]).toEqual([['Mudguard'], []])
  await publish(id)
  // Before the index knows of it, nothing is found by what nobody sees any more.
  expect(await titles('mudguard')).toEqual([])
  await settled()
  expect([await titles('mudguard'), await titles('fender'), await titles('first')]).toEqual([[], ['Fender'], []])
  const end = after(new Date(), HOUR)
  await db.update(contentTexts).set({ expiresAt: end }).where(eq(contentTexts.pageId, id))
  expect([await titles('fender'), await titles('fender', 'en-ch', end)]).toEqual([['Fender'], []])
  await run((c) => expirePage(c, { pageId: id, locale: 'en' }), undefined, end)
  expect(await titles('fender')).toEqual([])
  await settled()
  await publish(id)
  await settled()
  expect(await titles('fender')).toEqual(['Fender'])
  await run((c) => unpublishPage(c, { pageId: id, locale: 'en' }))
  expect(await titles('fender')).toEqual([])
  await publish(id)
  await run((c) => trashPage(c, { id }))
  expect(await titles('fender')).toEqual([])
  await run((c) => recoverPage(c, { id }))
  await settled()
  expect(await titles('fender')).toEqual([])
  expect(await db.$count(searchedPages, eq(searchedPages.pageId, id))).toBe(0)
})

test('a release is found once it is published, and no more once it is reversed', async () => {
  const id = await newPage('Anniversary model', { blocks: [richText('a', 'a hundred pieces')] })
  const { releaseId } = await run((c) => addPageToRelease(c, { releaseId: '', pageId: id, locale: '' }), system)
  await run((c) => approveRelease(c, { id: releaseId }), system)
  await settled()
  expect(await titles('anniversary')).toEqual([])
  await run((c) => publishRelease(c, { id: releaseId }), system)
  await settled()
  expect(await titles('anniversary')).toEqual(['Anniversary model'])
  await run((c) => reverseRelease(c, { id: releaseId }), system)
  expect(await titles('anniversary')).toEqual([])
  await settled()
  expect(await titles('anniversary')).toEqual([])
})

test('a block of another market and a page that wants not to be found are not in the search', async () => {
  const only = { ...richText('b', 'tylko dla Polski: kurier'), only: ['pl' as const] }
  await publish(await newPage('Delivery', { blocks: [richText('a', 'by parcel service'), only] }))
  await publish(await newPage('Thanks for your parcel', { seo: { ...emptySeo, isHidden: true } }))
  await settled()
  expect([await titles('kurier'), await titles('kurier', 'en-pl')]).toEqual([[], ['Delivery']])
  expect(await titles('parcel')).toEqual(['Delivery'])
  expect(await catchUpPages(system)).toBe(0)
})

test('what was written before there was a search is caught up with, once; a page that moves is not written again', async () => {
  const [parent, id] = [await newPage('Handbook'), await newPage('Tyre pressure')]
  await publish(parent)
  await publish(id)
  expect(await titles('tyre')).toEqual([])
  expect(await catchUpPages(system)).toBeGreaterThan(1)
  expect(await titles('tyre')).toEqual(['Tyre pressure'])
  expect(await catchUpPages(system)).toBe(0)
  const numbers = () => db.select().from(searchedPages).where(eq(searchedPages.pageId, id)).orderBy(searchedPages.num)
  const before = await numbers()
  await run((c) => movePage(c, { id, parentId: parent }))
  await settled()
  expect(await numbers()).toEqual(before)
  expect((await searchPages('en-ch', 'tyre', { limit: 1 })).pages[0]?.path).toBe('handbook/tyre-pressure')
  expect(await catchUpPages(system, { anew: true })).toBeGreaterThan(1)
  expect(await titles('tyre')).toEqual(['Tyre pressure'])
  await expect(run((c) => indexPages(c, [id]), guest)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(catchUpPages(guest)).rejects.toMatchObject({ code: 'forbidden' })
})
