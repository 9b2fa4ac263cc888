import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema/events'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { MINUTE } from '@/lib/kernel/time'
import type { Asset } from './asset'
import { storePicture } from './asset-commands'
import { describeAsset } from './asset-details-commands'
import { judgeAssets, setRights } from './asset-rights-commands'
import { getRendition } from './rendition-queries'
import { listShownById } from './shown-queries'

const chief: Actor = { kind: 'staff', id: 'acct_1', permissions: ['catalog.read', 'assets.write', 'assets.approve'] }
const editor: Actor = { ...chief, id: 'acct_2', permissions: ['catalog.read', 'assets.write'] }
const alt = { en: 'A lamp', de: 'Eine Lampe', pl: 'Lampa' }

async function store(background: string, actor = chief): Promise<Asset> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()
  return (await transact(actor, (context) => storePicture(context, { bytes, fileName: `${background}.png`, alt })))
    .value
}

const rights = {
  licence: 'Editorial',
  holder: 'Agency',
  supplier: '',
  territory: [],
  expiresAt: null,
  consents: [],
  fallbackId: null,
}
const shownIn = async (asset: Asset, market: string, now?: Date) =>
  (await listShownById([asset.id], market, now)).map(({ hash }) => hash)

let fallback: Asset
beforeAll(async () => {
  fallback = await store('#ffffff')
})

test('at the moment its licence ends, a picture gives way to its fallback, in pages and at its own address', async () => {
  const asset = await store('#101010')
  const now = new Date()
  const expiresAt = new Date(now.getTime() + MINUTE)
  await transact(
    chief,
    (context) => setRights(context, { ...rights, id: asset.id, expiresAt, fallbackId: fallback.id }),
    { now },
  )
  expect(await shownIn(asset, 'de', now)).toEqual([asset.hash])
  expect((await getRendition(asset.hash, '160.webp', now))?.hash).toBe(asset.hash)
  expect(await shownIn(asset, 'de', expiresAt)).toEqual([fallback.hash])
  expect((await getRendition(asset.hash, '160.webp', expiresAt))?.hash).toBe(fallback.hash)
  const waiting = await db.select({ name: jobs.name, runAt: jobs.runAt }).from(jobs)
  expect(waiting).toContainEqual({ name: 'assets.expire', runAt: expiresAt })
})

test('what is licensed for one market is shown there only', async () => {
  const asset = await store('#202020')
  const input = { ...rights, id: asset.id, territory: ['ch' as const], fallbackId: fallback.id }
  await transact(chief, (context) => setRights(context, input))
  expect(await shownIn(asset, 'ch')).toEqual([asset.hash])
  expect(await shownIn(asset, 'de')).toEqual([fallback.hash])
})

test('who withdraws consent disappears with the commit; without a fallback nothing is shown', async () => {
  const asset = await store('#303030')
  const consents = [{ person: 'Ada', state: 'withdrawn' as const }]
  const { stale } = await transact(chief, (context) => setRights(context, { ...rights, id: asset.id, consents }))
  expect(stale).toContain(`asset:${asset.hash}`)
  expect(await shownIn(asset, 'pl')).toEqual([])
  expect(await getRendition(asset.hash, '160.webp')).toBeUndefined()
})

test('what somebody stores who may not approve waits as a draft; approved it has to say what it shows', async () => {
  const asset = await store('#404040', editor)
  expect(await shownIn(asset, 'de')).toEqual([])
  const judge = (actor: Actor) =>
    transact(actor, (context) => judgeAssets(context, { ids: [asset.id], status: 'approved' }))
  await expect(judge(editor)).rejects.toMatchObject({ code: 'forbidden' })
  await transact(editor, (context) => describeAsset(context, { id: asset.id, alt: { en: 'Only English' } }))
  await expect(judge(chief)).rejects.toMatchObject({ code: 'invalid', key: 'assetWithoutAlt' })
  await transact(editor, (context) => describeAsset(context, { id: asset.id, isDecorative: true }))
  await judge({ ...chief, permissions: ['assets.approve'] })
  expect(await shownIn(asset, 'de')).toEqual([asset.hash])
})

test('nothing stands in for itself, and only who may approve sets rights', async () => {
  const [one, other] = [await store('#505050'), await store('#606060')]
  const set = (actor: Actor, id: string, fallbackId: string) =>
    transact(actor, (context) => setRights(context, { ...rights, id, fallbackId }))
  await set(chief, one.id, other.id)
  await expect(set(chief, other.id, one.id)).rejects.toMatchObject({ key: 'assetFallbackItself' })
  await expect(set(editor, one.id, fallback.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(set(guest, one.id, fallback.id)).rejects.toMatchObject({ code: 'forbidden' })
})

test('two who change an asset at once learn of each other', async () => {
  const asset = await store('#707070')
  await transact(chief, (context) => describeAsset(context, { id: asset.id, version: 1, tags: ['Lamp', 'night '] }))
  await expect(
    transact(editor, (context) => describeAsset(context, { id: asset.id, version: 1, title: { en: 'Lamp' } })),
  ).rejects.toMatchObject({ key: 'editConflict' })
})
