import type { Source } from './source'

const BITRATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const LOW_BITRATES = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const RATES = [44_100, 48_000, 32_000]
/** So far behind its tags a sound may begin. */
const SEARCHED = 64 * 1024
const FRAMES = 3

/** How long an MP3 (MPEG layer 3) plays; undefined when there are no whole frames in a row. */
export async function readMp3(source: Source): Promise<{ durationMs: number } | undefined> {
  const head = await source.read(0, 10)
  const isTagged = head.length === 10 && head.toString('latin1', 0, 3) === 'ID3'
  const tag = isTagged ? 10 + head.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0) : 0
  const bytes = await source.read(tag, SEARCHED)
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const first = frame(bytes, at)
    if (!first) continue
    let next = at
    let count = 0
    for (let one = first as ReturnType<typeof frame>; one && count < FRAMES; one = frame(bytes, next)) {
      next += one.length
      count++
    }
    if (count === FRAMES && next <= bytes.length)
      return { durationMs: Math.round(((source.size - tag - at) * 8) / first.kilobits) }
  }
  return undefined
}

function frame(bytes: Buffer, at: number): { length: number; kilobits: number } | undefined {
  const [sync = 0, kind = 0, rates = 0] = bytes.subarray(at, at + 3)
  if (sync !== 0xff || (kind & 0xe0) !== 0xe0 || (kind & 0x06) !== 0x02) return undefined
  const version = (kind >> 3) & 3
  const kilobits = (version === 3 ? BITRATES : LOW_BITRATES)[rates >> 4]
  const base = RATES[(rates >> 2) & 3]
  if (version === 1 || !kilobits || !base) return undefined
  const rate = version === 3 ? base : version === 2 ? base / 2 : base / 4
  const length = Math.floor(((version === 3 ? 144_000 : 72_000) * kilobits) / rate) + ((rates >> 1) & 1)
  return { length, kilobits }
}
