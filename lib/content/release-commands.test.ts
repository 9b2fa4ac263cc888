import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { products } from '@/db/schema/catalog'
import { contentReleaseItems, contentReleases } from '@/db/schema/content'
import { transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { after, HOUR } from '@/lib/kernel/time'
import { setPrice } from '@/lib/pricing/price-commands'
import { getPrice } from '@/lib/pricing/price-queries'
import { sampleProduct } from '@/lib/pricing/testing'
import { createPromotion } from '@/lib/promotions/promotion-commands'
import { requirePromotion } from '@/lib/promotions/promotion-queries'
import type { MenuPlace } from './menu'
import { publishMenu, saveMenu } from './menu-commands'
import { getMenu } from './menu-queries'
import { getPublishedPage } from './page-queries'
import { listPlans } from './plan-queries'
import { contentTasks } from './plan-work'
import { addItemInput } from './release'
import {
  approveRelease,
  createRelease,
  publishRelease,
  reopenRelease,
  reverseRelease,
  scheduleRelease,
} from './release-commands'
import { addReleaseItem, removeReleaseItem } from './release-item-commands'
import { requireRelease } from './release-queries'
import { edit, editor, marketer, newPage, publish, richText, run } from './testing'

const amountOf = async (variantId = '') => (await getPrice(variantId, 'ch'))?.amount
const add = (releaseId: string, item: object, who = system) =>
  run((c) => addReleaseItem(c, addItemInput.parse({ releaseId, ...item })), who)
const entry = (id: string, page: string) => ({
  id,
  label: { en: id },
  target: { to: 'page' as const, page },
  items: [],
})
const menu = (place: MenuPlace, page: string, revision = 0) =>
  run((c) => saveMenu(c, { place, storefront: '', revision, items: [entry('spring', page)] }))

/** A spring launch: a page, a price, a promotion, a product and a menu that become true together. */
async function spring(name: string, place: MenuPlace = 'main') {
  const page = await newPage(name, { blocks: [richText('a', 'spring is here')] })
  const { id: hidden } = await sampleProduct({ published: false })
  const { variantIds } = await sampleProduct({ price: 2000 })
  const ten = { name: { en: 'Ten off' }, actions: [{ code: 'order_percentage' as const, rate: 100_000 }] }
  const promotion = await run((c) => createPromotion(c, ten), system)
  const { id: menuId } = await menu(place, page)
  const release = (await run((c) => createRelease(c, { name, note: '' }), editor)).id
  await add(release, { kind: 'page', pageId: page, locale: 'en' }, editor)
  await add(release, { kind: 'price', variantId: variantIds[0], market: 'ch', amount: 1500 })
  await add(release, { kind: 'promotion', promotionId: promotion.id, status: 'active' })
  await add(release, { kind: 'product', productId: hidden, status: 'published' })
  await add(release, { kind: 'menu', menuId }, editor)
  const truth = async () => {
    const [product] = await db.select({ status: products.status }).from(products).where(eq(products.id, hidden))
    const found = await getPublishedPage('en-ch', name.toLowerCase())
    return {
      page: Boolean(found),
      price: await amountOf(variantIds[0]),
      promotion: (await requirePromotion(system, promotion.id)).status,
      product: product?.status,
      menu: (await getMenu(place, channelOf('en-ch')))?.entries.map(({ href }) => href),
    }
  }
  return { release, page, variantId: variantIds[0] ?? '', promotion: promotion.id, truth }
}

const before = { page: false, price: 2000, promotion: 'draft', product: 'draft', menu: undefined }

test('what belongs together becomes true together, and is taken back together', async () => {
  const { release, page, truth } = await spring('Spring')
  expect(await truth()).toEqual(before)
  await edit(page, { blocks: [richText('a', 'written after it was added')] })
  await run((c) => approveRelease(c, { id: release }))
  await expect(add(release, { kind: 'page', pageId: page, locale: 'en' })).rejects.toMatchObject({
    key: 'releaseClosed',
  })
  await run((c) => publishRelease(c, { id: release }))
  expect(await truth()).toEqual({
    page: true,
    price: 1500,
    promotion: 'active',
    product: 'published',
    menu: ['/en-ch/spring'],
  })
  expect(JSON.stringify(await getPublishedPage('en-ch', 'spring'))).toMatch('spring is here')
  await run((c) => reverseRelease(c, { id: release }))
  expect(await truth()).toEqual({ ...before, promotion: 'ended' })
})

test('when one part is refused nothing of it becomes true', async () => {
  const { release, truth } = await spring('Summer', 'footer')
  await publish(await newPage('Was faster', { slug: 'summer-gone' }))
  const second = await newPage('Summer gone')
  await add(release, { kind: 'page', pageId: second, locale: 'en' })
  await run((c) => approveRelease(c, { id: release }))
  await expect(run((c) => publishRelease(c, { id: release }))).rejects.toMatchObject({ fields: { slug: ['taken'] } })
  expect(await truth()).toEqual(before)
  const [row] = await db.select().from(contentReleases).where(eq(contentReleases.id, release))
  expect(row?.state).toBe('approved')
})

test('a crash in the middle of publishing leaves everything as it was', async () => {
  const { release, truth } = await spring('Autumn', 'legal')
  await run((c) => approveRelease(c, { id: release }))
  for (let fails = 0; fails < 6; fails++) {
    const crash = transact(marketer, async (context) => {
      let told = 0
      const emit = async (event: Parameters<typeof context.emit>[0]) => {
        if (told++ === fails) throw new Error('the power is gone')
        await context.emit(event)
      }
      await publishRelease({ ...context, emit }, { id: release })
      throw new Error('gone before the commit')
    })
    await expect(crash).rejects.toThrow()
    expect(await truth()).toEqual(before)
  }
})

test('what somebody has changed since is not undone, and is named', async () => {
  const { release, variantId, truth } = await spring('Winter', 'spare' as MenuPlace)
  await run((c) => approveRelease(c, { id: release }))
  await run((c) => publishRelease(c, { id: release }))
  await run((c) => setPrice(c, { variantId, market: 'ch', amount: 1700 }), system)
  const back = run((c) => reverseRelease(c, { id: release }))
  await expect(back).rejects.toMatchObject({ key: 'releaseChangedSince', params: { names: `price ${variantId}/ch` } })
  expect(await truth()).toMatchObject({ page: true, price: 1700, promotion: 'active' })
  const { changes } = await requireRelease(system, release, 'en')
  const others = changes.filter((item) => item.since !== undefined)
  expect(others.map(({ change, since }) => [change.kind, since])).toEqual([
    ['price', { kind: 'price', price: { amount: 1700, regular: null } }],
  ])
})

test('a planned release is published once, by whichever worker comes', async () => {
  const page = await newPage('Christmas')
  const release = (await run((c) => createRelease(c, { name: 'Christmas', note: '' }))).id
  await expect(run((c) => approveRelease(c, { id: release }))).rejects.toMatchObject({ key: 'releaseEmpty' })
  await add(release, { kind: 'page', pageId: page, locale: 'en' })
  await run((c) => approveRelease(c, { id: release }))
  const [start, moment] = [new Date(), after(new Date(), HOUR)]
  await run((c) => scheduleRelease(c, { id: release, at: moment }), marketer, start)
  await run((c) => reopenRelease(c, { id: release }))
  expect(await listPlans(editor, { releaseId: release, state: 'waiting' })).toEqual([])
  await run((c) => approveRelease(c, { id: release }))
  await run((c) => scheduleRelease(c, { id: release, at: moment }), marketer, start)
  const work = { subscribers: [], tasks: contentTasks, schedules: [] }
  const look = () => drain(work, undefined, () => after(moment, 1))
  await Promise.all([look(), look(), look()])
  expect(await getPublishedPage('en-ch', 'christmas')).toMatchObject({ id: page, version: 1 })
  expect(await listPlans(editor, { releaseId: release, state: 'done' })).toHaveLength(1)
})

test('nobody puts into a release what they may not do themselves, and only who may publish lets it happen', async () => {
  const release = (await run((c) => createRelease(c, { name: 'Rights', note: '' }), editor)).id
  const { variantIds } = await sampleProduct()
  const price = { kind: 'price', variantId: variantIds[0], market: 'ch', amount: 1 }
  const forbidden = { code: 'forbidden' }
  await expect(add(release, price, marketer)).rejects.toMatchObject(forbidden)
  await add(release, price)
  await expect(run((c) => approveRelease(c, { id: release }), editor)).rejects.toMatchObject(forbidden)
  await run((c) => approveRelease(c, { id: release }), marketer)
  for (const command of [publishRelease, reverseRelease, reopenRelease])
    await expect(run((c) => command(c, { id: release }), editor)).rejects.toMatchObject(forbidden)
  const [item] = await db.select().from(contentReleaseItems).where(eq(contentReleaseItems.releaseId, release))
  const take = run((c) => removeReleaseItem(c, { releaseId: release, id: item?.id ?? '' }), guest)
  await expect(take).rejects.toMatchObject(forbidden)
  await run((c) => publishRelease(c, { id: release }), marketer)
  expect(await amountOf(variantIds[0])).toBe(1)
})

test('a menu shows what was published, leaves out what the public does not see, and follows its pages', async () => {
  const page = await newPage('Journal')
  const items = [entry('journal', page), { ...entry('shop', ''), target: { to: 'address' as const, address: 'track' } }]
  const own = { place: 'main' as const, storefront: 'pl-pl' as const, items }
  const { id } = await run((c) => saveMenu(c, { ...own, revision: 0 }), editor)
  const hrefs = async () => (await getMenu('main', channelOf('pl-pl')))?.entries.map(({ href }) => href)
  await expect(run((c) => publishMenu(c, { id }), editor)).rejects.toMatchObject({ code: 'forbidden' })
  await run((c) => publishMenu(c, { id }))
  expect(await hrefs()).toEqual(['/pl-pl/track'])
  await publish(page)
  expect(await hrefs()).toEqual(['/pl-pl/journal', '/pl-pl/track'])
  await expect(run((c) => saveMenu(c, { ...own, revision: 7 }), editor)).rejects.toMatchObject({ code: 'conflict' })
})
