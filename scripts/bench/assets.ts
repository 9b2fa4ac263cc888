import { db } from '@/db'
import { assetFolders, assets, assetTags } from '@/db/schema/assets'
import { listFolders } from '@/lib/assets/asset-detail-queries'
import { countAssets, listAssets, listAssetTags } from '@/lib/assets/library-queries'
import type { Actor } from '@/lib/kernel/actor'
import { withOwnShop } from './own-shop'
import { questions } from './questions'
import { renditions } from './renditions'
import { heading } from './report'

const COUNT = 10_000
const actor: Actor = { kind: 'staff', id: 'acct_bench', permissions: ['catalog.read', 'assets.write'] }

/** How soon the library answers with ten thousand files in it, and what it costs to make a rendition of a large photograph. */
export default async function library(): Promise<void> {
  await withOwnShop('none', async (folder) => {
    await layLibrary()
    await views()
    await renditions(folder)
  })
}

async function views() {
  heading(`A library of ${COUNT.toLocaleString('en')} files`)
  const now = new Date()
  const asked: Record<string, (turn: number) => Promise<unknown>> = {
    'one screen of the library': async (turn) =>
      Promise.all([
        listAssets(actor, { page: 1 + (turn % 200) }, now),
        countAssets(actor, now),
        listFolders(actor),
        listAssetTags(actor),
      ]),
    'a search by two words': (turn) => listAssets(actor, { search: `lake ${turn % 90}` }, now),
    'a search that finds nothing': (turn) => listAssets(actor, { search: `nowhere ${turn}` }, now),
    'a folder, by size': (turn) => listAssets(actor, { folder: `fold_${turn}`, sort: 'size' }, now),
  }
  await questions(asked, 150)
}

async function layLibrary() {
  const now = Date.now()
  const folders = Array.from({ length: 200 }, (_, at) => ({
    id: `fold_${at}`,
    name: `Shoot ${at}`,
    path: `shoot ${at}`,
    createdAt: new Date(now),
  }))
  await db.insert(assetFolders).values(folders)
  const rows = Array.from({ length: COUNT }, (_, at) => {
    const hash = at.toString(16).padStart(32, '0')
    return {
      ...{ id: `asset_${at}`, hash, name: hash, contentHash: hash, fileName: `ride-${at}.jpg`, mime: 'image/jpeg' },
      ...{ width: 1600, height: 900, bytes: 200_000 + at, folderId: `fold_${at % 200}` },
      alt: at % 3 ? { en: `Ride ${at}`, de: `Fahrt ${at}`, pl: `Jazda ${at}` } : {},
      searchText: `ride-${at}.jpg\nride ${at}\nfahrt ${at}\ncamera x100 lake ${at % 90}`,
      status: at % 50 ? ('approved' as const) : ('draft' as const),
      createdAt: new Date(now - at * 1_000),
    }
  })
  for (let at = 0; at < COUNT; at += 500) await db.insert(assets).values(rows.slice(at, at + 500))
  const tags = rows.map(({ id }, at) => ({ assetId: id, tag: `tag-${at % 40}` }))
  for (let at = 0; at < COUNT; at += 500) await db.insert(assetTags).values(tags.slice(at, at + 500))
}
