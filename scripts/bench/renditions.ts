import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Asset } from '@/lib/assets/asset'
import { storePicture } from '@/lib/assets/asset-commands'
import { preparePicture } from '@/lib/assets/prepare-file'
import { renditionFormats } from '@/lib/assets/rendition'
import { getRendition } from '@/lib/assets/rendition-queries'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { load } from './load'
import { atLeast, atMost, figure, heading, median } from './report'
import { start } from './server'

const LARGEST = 1600
const ROUNDS = 3

/** What a rendition of a large photograph costs, five of them at once, and one that is there. `folder`: the DATA_DIR. */
export async function renditions(folder: string): Promise<void> {
  heading(`Renditions of photographs of 24 megapixels, ${LARGEST} pixels wide`)
  const photographs: Asset[] = []
  for (let at = 0; at < 5; at++) photographs.push(await photograph(at))
  for (const format of renditionFormats)
    for (const shape of ['', '-1x1']) {
      const times: number[] = []
      const spent: number[] = []
      for (const { hash } of photographs) {
        const [from, before] = [performance.now(), process.cpuUsage()]
        await getRendition(hash, `${LARGEST}${shape}.${format}`)
        times.push(performance.now() - from)
        spent.push(processorSince(before))
      }
      const note = `, ${figure(median(spent))} ms of processor`
      atMost(`${format}${shape.replace('-', ', ')}`, median(times), 600, ' ms', note)
    }
  let resident = 0
  const watch = setInterval(() => {
    resident = Math.max(resident, process.memoryUsage.rss())
  }, 10)
  const from = performance.now()
  await Promise.all(photographs.map(({ hash }) => getRendition(hash, `${LARGEST}-4x3.webp`)))
  clearInterval(watch)
  const note = `, all after ${figure(performance.now() - from)} ms`
  atMost('five at once, resident', Math.max(resident, process.memoryUsage.rss()) / 2 ** 20, 1_024, ' MB', note)
  await overHttp(folder, `/media/${photographs[0]?.hash}/640.webp`)
}

/** Beside a file of the build of about the same size, sent by the same server. */
async function overHttp(folder: string, path: string) {
  const server = await start(['dist/server.mjs'], { DATA_DIR: folder, DATABASE_URL: '', BASE_URL: '' }, '/api/health')
  try {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`)
    const size = (await answer.arrayBuffer()).byteLength
    const chunks = join('.next', 'static', 'chunks')
    const off = (name: string) => Math.abs(statSync(join(chunks, name)).size - size)
    const nearest = readdirSync(chunks)
      .filter((name) => name.endsWith('.js'))
      .toSorted((a, b) => off(a) - off(b))[0]
    const rate = async (asked: string) =>
      (await load({ port: server.port, path: () => asked, connections: 16, seconds: 2 })).rps
    const ratios: number[] = []
    let rendition = 0
    for (let round = 0; round < ROUNDS; round++) {
      const file = await rate(`/_next/static/chunks/${nearest}`)
      rendition = await rate(path)
      ratios.push(rendition / file)
    }
    const note = ` of a static file of ${figure(size / 1024)} kB (${figure(rendition)}/s)`
    atLeast('one that is there', median(ratios), 1, '×', note)
  } finally {
    await server.stop()
  }
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

/** Milliseconds of this process. */
export const processorSince = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
