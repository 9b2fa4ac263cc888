import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { db, engine } from '@/db'
import { assetFolders, assets, assetTags } from '@/db/schema/assets'
import type { Asset } from '@/lib/assets/asset'
import { storePicture } from '@/lib/assets/asset-commands'
import { listFolders } from '@/lib/assets/asset-detail-queries'
import { countAssets, listAssets, listAssetTags } from '@/lib/assets/library-queries'
import { preparePicture } from '@/lib/assets/prepare-file'
import { renditionFormats } from '@/lib/assets/rendition'
import { getRendition } from '@/lib/assets/rendition-queries'
import { transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import { atMost, figure, heading, print } from './report'

const COUNT = 10_000
const TURNS = 200
const LARGEST = 1600
const actor: Actor = { kind: 'staff', id: 'acct_bench', permissions: ['catalog.read', 'assets.write'] }

/** How soon the library answers with ten thousand files in it, and what it costs to make a rendition of a large photograph. */
export default async function library(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'concerto-assets-'))
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = ''
  try {
    execFileSync(process.execPath, ['dist/concerto.mjs', 'setup'], {
      env: { ...process.env, SEED: 'none' },
      stdio: 'ignore',
    })
    await layLibrary()
    await views()
    await renditions()
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
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
  for (const [what, ask] of Object.entries(asked)) {
    for (let turn = 0; turn < 10; turn++) await ask(turn)
    const before = process.cpuUsage()
    const times: number[] = []
    for (let turn = 0; turn < TURNS; turn++) {
      const from = performance.now()
      await ask(turn)
      times.push(performance.now() - from)
    }
    times.sort((a, b) => a - b)
    const p99 = times[Math.floor(TURNS * 0.99)] ?? Number.NaN
    atMost(`${what}, p99`, p99, 150, ' ms', `, ${figure(spent(before) / TURNS)} ms of processor each`)
  }
}

async function renditions() {
  heading(`Renditions of photographs of 24 megapixels, ${LARGEST} pixels wide`)
  const photographs = [await photograph(0)]
  await getRendition(photographs[0]?.hash ?? '', '160.webp')
  for (const format of renditionFormats)
    for (const shape of ['', '-1x1']) {
      const [from, before] = [performance.now(), process.cpuUsage()]
      await getRendition(photographs[0]?.hash ?? '', `${LARGEST}${shape}.${format}`)
      const took = performance.now() - from
      atMost(`${format}${shape.replace('-', ', ')}`, took, 600, ' ms', `, ${figure(spent(before))} ms of processor`)
    }
  for (let at = 1; at < 5; at++) photographs.push(await photograph(at))
  let resident = 0
  const watch = setInterval(() => {
    resident = Math.max(resident, process.memoryUsage.rss())
  }, 10)
  const from = performance.now()
  await Promise.all(photographs.map(({ hash }) => getRendition(hash, `${LARGEST}-4x3.webp`)))
  clearInterval(watch)
  const note = `, all after ${figure(performance.now() - from)} ms`
  atMost('five at once, resident', Math.max(resident, process.memoryUsage.rss()) / 2 ** 20, 1_024, ' MB', note)
  const again = performance.now()
  for (let turn = 0; turn < TURNS; turn++) await getRendition(photographs[0]?.hash ?? '', `${LARGEST}.webp`)
  const each = (performance.now() - again) / TURNS
  print({ what: 'one that is there, read by the route', measured: `${figure(each)} ms` })
}

/** Grain on soft colours, as heavy as what a camera writes. */
async function photograph(at: number): Promise<Asset> {
  const grain = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const noise = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#808080', noise: grain } })
    .resize(6000, 4000)
    .png({ compressionLevel: 1 })
    .toBuffer()
  const [r, g, b] = [(at * 47 + 60) % 256, (at * 91 + 120) % 256, (at * 23 + 160) % 256]
  const bytes = await sharp({ create: { width: 6000, height: 4000, channels: 3, background: { r, g, b } } })
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer()
  const source = { bytes, fileName: `photograph-${at}.jpg` }
  const ready = await preparePicture({ actor: system }, source)
  return (await transact(system, (context) => storePicture(context, source, ready))).value
}

const spent = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
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
