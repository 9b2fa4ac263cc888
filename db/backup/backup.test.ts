import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFile, dataDir, db, engine } from '@/db'
import { dialect } from '@/db/dialect'
import type { Engine } from '@/db/engine'
import { outbox } from '@/db/schema/events'
import { backup } from './backup'
import { restore } from './restore'

const now = new Date('2026-11-21T12:00:00.000Z')
const again = new Date('2026-11-22T12:00:00.000Z')

async function happen(...names: string[]) {
  const event = { data: { word: 'Żółw "ß" \\ 🛵\n' }, actorKind: 'system' as const, actorId: 'system', occurredAt: now }
  await db.insert(outbox).values(names.map((name) => ({ ...event, id: `evt_${name}`, name, subject: 'test' })))
}
const happened = async () =>
  (await db.select({ id: outbox.id }).from(outbox).orderBy(asc(outbox.id))).map(({ id }) => id)

async function stop() {
  const shared = globalThis as { __concertoEngine?: Engine }
  await shared.__concertoEngine?.close()
  shared.__concertoEngine = undefined
}

describe('a backup', () => {
  const picture = randomBytes(200_000)
  let file: string

  beforeEach(async () => {
    file = join(dataDir(), 'tmp', `${randomBytes(4).toString('hex')}.tar.gz`)
    mkdirSync(join(dataDir(), 'tmp'), { recursive: true })
    mkdirSync(join(dataDir(), 'assets/ab'), { recursive: true })
    writeFileSync(join(dataDir(), 'assets/ab/picture.webp'), picture)
    writeFileSync(join(dataDir(), 'secret'), 'do not tell')
    await happen('before')
  })
  afterEach(async () => {
    await db.delete(outbox)
    await stop()
  })

  it('brings back rows and files as they were, and nothing that came later', async () => {
    const [before] = await db.select().from(outbox)
    await backup(file, now)
    await happen('after')
    writeFileSync(join(dataDir(), 'assets/ab/picture.webp'), 'painted over')
    await stop()
    await restore(file, { force: true, now: again })
    expect(await happened()).toEqual(['evt_before'])
    expect((await db.select().from(outbox))[0]).toEqual(before)
    const restored = readFileSync(join(dataDir(), 'assets/ab/picture.webp'))
    expect(createHash('sha1').update(restored).digest('hex')).toBe(createHash('sha1').update(picture).digest('hex'))
    expect(readFileSync(join(dataDir(), 'secret'), 'utf8')).toBe('do not tell')
  })

  it('moves what was there before aside', async () => {
    await backup(file, now)
    await stop()
    await restore(file, { force: true, now: new Date('2026-12-01T10:00:00Z') })
    const aside = readdirSync(dataDir()).find((name) => name.startsWith('before-restore-20261201100000-'))
    expect(readdirSync(join(dataDir(), String(aside)))).toContain('assets')
  })

  it('is made while others write', async () => {
    const writing = Promise.all(Array.from({ length: 50 }, (_, i) => happen(`meanwhile-${i}`)))
    await Promise.all([backup(file, now), writing])
    await stop()
    await restore(file, { force: true, now: again })
    expect(await happened()).toContain('evt_before')
  })

  it('can be read by its owner only, and is never written over another file', async () => {
    await backup(file, now)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(backup(file, now)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(existsSync(file)).toBe(true)
  })

  it('does not replace a shop unless it is told to', async () => {
    await backup(file, now)
    await happen('later')
    await stop()
    await expect(restore(file, { now })).rejects.toThrow('--force')
    expect(await happened()).toEqual(['evt_before', 'evt_later'])
  })

  it.runIf(dialect === 'sqlite')('is not restored under a running shop', async () => {
    await backup(file, now)
    expect(await happened()).toHaveLength(1)
    await expect(restore(file, { force: true, now })).rejects.toThrow('stop it first')
    expect(existsSync(databaseFile())).toBe(true)
  })

  it('changes nothing when it is cut off, damaged or something else', async () => {
    await backup(file, now)
    await happen('later')
    await stop()
    const whole = readFileSync(file)
    truncateSync(file, whole.length - 2_000)
    await expect(restore(file, { force: true, now })).rejects.toThrow(/damaged|incomplete/)
    const flipped = Buffer.from(whole)
    flipped[Math.floor(whole.length / 2)] = (flipped[Math.floor(whole.length / 2)] ?? 0) ^ 0xff
    writeFileSync(file, flipped)
    await expect(restore(file, { force: true, now })).rejects.toThrow()
    writeFileSync(file, 'just some words')
    await expect(restore(file, { force: true, now })).rejects.toThrow('damaged, or it is not one')
    expect(await happened()).toEqual(['evt_before', 'evt_later'])
    expect(engine.dialect).toBe(dialect)
  })

  it('leaves nothing behind in the data folder', async () => {
    await backup(file, now)
    await stop()
    await restore(file, { force: true, now: again })
    expect(readdirSync(dataDir()).filter((name) => /^(backup|restore)-/.test(name))).toEqual([])
  })
})
