import type { Source } from './source'

/** A part of a file that the public never gets: it may say where and by whom the film was made. */
export type Hidden = { offset: number; length: number; mark: number[]; at: number }

export type Film = { width: number; height: number; durationMs: number; hidden: Hidden[] }

type Element = { type: string; start: number; body: number; end: number }

const MOST_ELEMENTS = 20_000
const LARGEST_HEAD = 32 * 2 ** 20

/**
 * What an MP4 says of itself (ISO/IEC 14496-12): size, duration, and where it keeps what was written into it. Undefined
 * when it is no whole film.
 */
export async function readMp4(source: Source): Promise<Film | undefined> {
  const top = await boxes(source, 0, source.size)
  const moov = top?.find(({ type }) => type === 'moov')
  if (top?.[0]?.type !== 'ftyp' || !moov || moov.end - moov.start > LARGEST_HEAD) return undefined
  if (!top.some(({ type }) => type === 'mdat')) return undefined
  const inner = await boxes(source, moov.body, moov.end)
  const mvhd = inner?.find(({ type }) => type === 'mvhd')
  if (!inner || !mvhd) return undefined
  const durationMs = await durationOf(source, mvhd)
  let size: { width: number; height: number } | undefined
  const hidden = [...top, ...inner].filter(isPrivate)
  for (const trak of inner.filter(({ type }) => type === 'trak')) {
    const parts = await boxes(source, trak.body, trak.end)
    if (!parts) return undefined
    hidden.push(...parts.filter(isPrivate))
    const tkhd = parts.find(({ type }) => type === 'tkhd')
    // The last eight bytes of a track's head are its width and height in 65536ths; sound has none.
    const [width, height] = tkhd ? await numbers(source, tkhd.end - 8, 2) : []
    if (width && height) size ??= { width: Math.round(width / 65536), height: Math.round(height / 65536) }
  }
  if (!size) return undefined
  const free = [...Buffer.from('free')]
  return {
    ...size,
    durationMs,
    hidden: hidden.map(({ start, body, end }) => ({ offset: body, length: end - body, mark: free, at: start + 4 })),
  }
}

const isPrivate = ({ type }: Element) => type === 'udta' || type === 'meta' || type === 'uuid'

async function durationOf(source: Source, { body }: Element): Promise<number> {
  const head = await source.read(body, 32)
  if (head.length < 32) return 0
  const isLong = head[0] === 1
  const scale = head.readUInt32BE(isLong ? 20 : 12)
  const length = isLong ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(16)
  return scale ? Math.round((length / scale) * 1000) : 0
}

async function boxes(source: Source, from: number, to: number): Promise<Element[] | undefined> {
  const found: Element[] = []
  for (let start = from; start < to; ) {
    const head = await source.read(start, 16)
    if (head.length < 8 || found.length >= MOST_ELEMENTS) return undefined
    const short = head.readUInt32BE(0)
    const isLong = short === 1
    const length = short === 0 ? to - start : isLong && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short
    const body = start + (isLong ? 16 : 8)
    if (length < body - start || start + length > to) return undefined
    found.push({ type: head.toString('latin1', 4, 8), start, body, end: start + length })
    start += length
  }
  return found
}

async function numbers(source: Source, offset: number, count: number): Promise<number[]> {
  const bytes = await source.read(offset, count * 4)
  return bytes.length < count * 4 ? [] : Array.from({ length: count }, (_, at) => bytes.readUInt32BE(at * 4))
}

const ids = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
  tags: 0x1254c367,
  attachments: 0x1941a469,
}
const VOID = 0xec

type Piece = { id: number; start: number; body: number; end: number; idLength: number }

/** The same of a WebM (RFC 8794 and 9559). */
export async function readWebm(source: Source): Promise<Film | undefined> {
  const top = await pieces(source, 0, source.size)
  const segment = top?.find(({ id }) => id === ids.segment)
  if (top?.[0]?.id !== ids.head || !segment) return undefined
  const parts = await pieces(source, segment.body, segment.end)
  const info = parts?.find(({ id }) => id === ids.info)
  const tracks = parts?.find(({ id }) => id === ids.tracks)
  if (!parts?.some(({ id }) => id === ids.cluster) || !info || !tracks) return undefined
  const size = await frameOf(source, tracks)
  if (!size) return undefined
  const facts = (await pieces(source, info.body, info.end)) ?? []
  const value = async (id: number) => {
    const piece = facts.find((each) => each.id === id)
    return piece && source.read(piece.body, piece.end - piece.body)
  }
  const scale = unsigned(await value(ids.scale)) || 1_000_000
  const length = await value(ids.duration)
  const duration = length?.length === 4 ? length.readFloatBE() : length?.length === 8 ? length.readDoubleBE() : 0
  // What is shorter than the mark that would hide it says nothing.
  const hidden = parts.filter(({ id, start, end }) => (id === ids.tags || id === ids.attachments) && end - start > 9)
  return {
    ...size,
    durationMs: Number.isFinite(duration) ? Math.round((duration * scale) / 1_000_000) : 0,
    // An empty element of the same length: its first byte is the mark, the length is written anew over the rest of the id.
    hidden: hidden.map(({ start, end }) => {
      const mark = [VOID, ...lengthOf(end - start - 9)]
      return { offset: start + mark.length, length: end - start - mark.length, mark, at: start }
    }),
  }
}

async function frameOf(source: Source, tracks: Piece) {
  for (const track of (await pieces(source, tracks.body, tracks.end)) ?? []) {
    if (track.id !== ids.track) continue
    const video = (await pieces(source, track.body, track.end))?.find(({ id }) => id === ids.video)
    const facts = video && (await pieces(source, video.body, video.end))
    const value = async (id: number) => {
      const piece = facts?.find((each) => each.id === id)
      return piece ? unsigned(await source.read(piece.body, piece.end - piece.body)) : 0
    }
    const size = { width: await value(ids.width), height: await value(ids.height) }
    if (size.width && size.height) return size
  }
  return undefined
}

/** Eight bytes, the longest way to write a length, so that every length fits. */
const lengthOf = (length: number) => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE((1n << 56n) | BigInt(Math.max(0, length)))
  return [...bytes]
}

const unsigned = (bytes: Buffer | undefined) =>
  bytes?.length && bytes.length <= 6 ? bytes.readUIntBE(0, bytes.length) : 0

async function pieces(source: Source, from: number, to: number): Promise<Piece[] | undefined> {
  const found: Piece[] = []
  for (let start = from; start < to; ) {
    const head = await source.read(start, 12)
    const idLength = Math.clz32(head[0] ?? 0) - 23
    const sizeLength = Math.clz32(head[idLength] ?? 0) - 23
    if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) return undefined
    if (found.length >= MOST_ELEMENTS) return undefined
    const body = start + idLength + sizeLength
    const written = head.subarray(idLength, idLength + sizeLength)
    const bits = written.reduce((sum, byte, at) => sum * 256 + (at ? byte : byte & (0xff >> sizeLength)), 0)
    // All ones: nobody knew the length when it was written, so it reaches to the end.
    const isOpen = bits === 2 ** (7 * sizeLength) - 1
    const end = isOpen ? to : body + bits
    if (end > to) return undefined
    found.push({ id: head.readUIntBE(0, idLength), start, body, end, idLength })
    start = end
  }
  return found
}
