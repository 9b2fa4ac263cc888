import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { assets } from '@/db/schema/assets'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { DAY } from '@/lib/kernel/time'
import { getCollection, listCollections, requireAsset } from './asset-detail-queries'
import { describeMany } from './asset-details-commands'
import {
  commentAsset,
  leaveCollection,
  resolveComment,
  saveCollection,
  shareAssets,
  unshare,
} from './asset-sharing-commands'
import { findShared, isShared } from './shared-queries'

const editor: Actor = { kind: 'staff', id: 'acct_1', name: 'Mia', permissions: ['catalog.read', 'assets.write'] }
const reader: Actor = { ...editor, id: 'acct_2', name: 'Jan', permissions: ['catalog.read'] }
const now = new Date('2027-03-01T12:00:00Z')
const names = ['a', 'b'].map((sign) => sign.repeat(32))

const as = <T>(actor: Actor, work: Parameters<typeof transact<T>>[1]) =>
  transact(actor, work, { now }).then(({ value }) => value)

beforeAll(async () => {
  const own = { width: 1600, height: 900, bytes: 1, alt: {}, mime: 'image/jpeg', createdAt: now }
  await db
    .insert(assets)
    .values(names.map((name, at) => ({ ...own, id: `asset_${at}`, hash: name, name, fileName: `ride-${at}.jpg` })))
})

test('a collection is filled, called something else, and shared by a link until it ends or is ended', async () => {
  const { id } = await as(editor, (context) => saveCollection(context, { name: 'Spring' }))
  await as(editor, (context) => describeMany(context, { ids: ['asset_0', 'asset_1'], collectionId: id }))
  await as(editor, (context) => leaveCollection(context, { collectionId: id, assetIds: ['asset_1'] }))
  await as(editor, (context) => saveCollection(context, { id, name: 'Early spring' }))
  expect(await listCollections(reader)).toMatchObject([{ name: 'Early spring', count: 1 }])

  const { token } = await as(editor, (context) => shareAssets(context, { collectionId: id, days: 7 }))
  expect((await findShared(token, now))?.files.map(({ fileName }) => fileName)).toEqual(['ride-0.jpg'])
  expect(await isShared(token, names[1] as string, now)).toBe(false)
  expect(await findShared(token, new Date(now.getTime() + 7 * DAY))).toBeUndefined()
  const [share] = (await getCollection(reader, id, now))?.shares ?? []
  expect(share).toMatchObject({ author: 'Mia' })
  await as(editor, (context) => unshare(context, { id: share?.id ?? '' }))
  expect(await findShared(token, now)).toBeUndefined()
  expect((await getCollection(reader, id, now))?.shares).toEqual([])
})

test('who only reads shares nothing and collects nothing, and a guest sees no collection', async () => {
  const share = as(reader, (context) => shareAssets(context, { assetId: 'asset_0', days: 7 }))
  await expect(share).rejects.toMatchObject({ code: 'forbidden' })
  const collect = as(reader, (context) => saveCollection(context, { name: 'Mine' }))
  await expect(collect).rejects.toMatchObject({ code: 'forbidden' })
  await expect(getCollection(guest, 'coll_1', now)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await getCollection(reader, 'coll_1', now)).toBeUndefined()
})

test('whoever reads the library says something to a part of a picture, and it is done some day', async () => {
  const region = { x: 100, y: 200, width: 300, height: 400 }
  const { id } = await as(reader, (context) => commentAsset(context, { assetId: 'asset_0', body: 'A hair', region }))
  expect((await requireAsset(reader, 'asset_0')).comments).toMatchObject([
    { ...region, author: 'Jan', resolvedAt: null },
  ])
  await as(reader, (context) => resolveComment(context, { id, resolved: true }))
  expect((await requireAsset(reader, 'asset_0')).comments).toMatchObject([{ resolvedAt: now }])
  const other = as(guest, (context) => commentAsset(context, { assetId: 'asset_0', body: 'Me too' }))
  await expect(other).rejects.toMatchObject({ code: 'forbidden' })
})
