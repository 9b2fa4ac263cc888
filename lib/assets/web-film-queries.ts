import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { log } from '@/lib/kernel/log'
import { SECOND } from '@/lib/kernel/time'
import { fileTypes } from './asset'
import { fileStore, originalKey, webKey } from './file-store'
import { canConvertFilms, convertFilm } from './film-tool'
import { findMediaById, type Media } from './media-queries'

type Film = Pick<Media, 'kind' | 'mime' | 'contentHash'>

/** Only of MP4, in which telephones write what not every browser reads. */
const isConvertible = ({ kind, mime }: Film) => kind === 'video' && mime === 'video/mp4'

/** What the public gets of a film: a copy for the web, one that is being made, or the file as it was uploaded. */
export async function webFilmState(film: Film): Promise<'ready' | 'waiting' | 'noTool' | undefined> {
  if (!isConvertible(film)) return undefined
  if (await (await fileStore()).has(webKey(film.contentHash))) return 'ready'
  return (await canConvertFilms()) ? 'waiting' : 'noTool'
}

/** A job gives up what takes longer than this, and is tried again; the work itself goes on. */
const PATIENCE = 20 * SECOND
const inProgress = new Map<string, Promise<void>>()

/**
 * Makes the copy of a film for the web, once, where this machine can; says in the log where it cannot. A long film takes
 * several tries of the job that asks: each waits for the same work.
 */
export async function makeWebFilm(id: string): Promise<void> {
  const film = await findMediaById(id)
  if (!film || !isConvertible(film) || (await (await fileStore()).has(webKey(film.contentHash)))) return
  if (!(await canConvertFilms()))
    return log.info({ asset: id }, 'There is no ffmpeg here: the film is shown as it was uploaded')
  const known = inProgress.get(film.contentHash)
  const work = known ?? make(film).finally(() => inProgress.delete(film.contentHash))
  inProgress.set(film.contentHash, work)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('The film is still being converted')), PATIENCE)
  })
  // Nobody may be waiting any more when it fails; the next try begins it anew.
  work.catch(() => {})
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function make({ contentHash, mime }: Film): Promise<void> {
  const store = await fileStore()
  const folder = await mkdtemp(join(tmpdir(), 'concerto-film-'))
  try {
    const original = await store.stream(originalKey(contentHash, fileTypes[mime]?.extension ?? 'mp4'))
    if (!original) return
    const [from, to] = [join(folder, 'from.mp4'), join(folder, 'to.mp4')]
    await pipeline(original, createWriteStream(from))
    await convertFilm(from, to)
    await store.put(webKey(contentHash), { path: to })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
