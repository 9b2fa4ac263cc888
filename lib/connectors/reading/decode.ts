import { isUtf8 } from 'node:buffer'
import { createGunzip } from 'node:zlib'
import { invalid } from '@/lib/kernel/errors'

/**
 * The text of a file as it is read, whoever wrote it: gzip or plain; UTF-8 with or without a mark, UTF-16 of both
 * orders, or Windows-1252 (Latin-1), which is assumed where the bytes are no UTF-8. Throws `invalid('importUnreadable')`
 * when a packed file is broken.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decode: ((part: Buffer, isLast: boolean) => string) | undefined
  let rest = Buffer.alloc(0)
  for await (const part of unpacked(source)) {
    const bytes = rest.length ? Buffer.concat([rest, part]) : Buffer.from(part)
    if (!decode && bytes.length < ENOUGH_TO_TELL) {
      rest = bytes
      continue
    }
    rest = Buffer.alloc(0)
    decode ??= decoderFor(bytes)
    yield decode(bytes, false)
  }
  yield (decode ?? decoderFor(rest))(rest, true)
}

const ENOUGH_TO_TELL = 4096

async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = source[Symbol.asyncIterator]()
  const first = await parts.next()
  const all = (async function* () {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => parts }
  })()
  if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* all
  else {
    const { Readable } = await import('node:stream')
    const gunzip = createGunzip()
    const packed = Readable.from(all).on('error', (error) => gunzip.destroy(error))
    try {
      yield* packed.pipe(gunzip)
    } catch {
      throw invalid('importUnreadable')
    }
  }
}

function decoderFor(start: Buffer): (part: Buffer, isLast: boolean) => string {
  const [a, b] = start
  if (a === 0xff && b === 0xfe) return standard('utf-16le')
  if (a === 0xfe && b === 0xff) return standard('utf-16be')
  // Without a mark: where the text is ours, every other byte of UTF-16 is nought.
  const sample = start.subarray(0, ENOUGH_TO_TELL)
  const noughts = [0, 1].map((odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  if (noughts[1]! > sample.length / 4) return standard('utf-16le')
  if (noughts[0]! > sample.length / 4) return standard('utf-16be')
  return unmarked()
}

function standard(encoding: string) {
  const decoder = new TextDecoder(encoding)
  return (part: Buffer, isLast: boolean) => decoder.decode(part, { stream: !isLast })
}

/** UTF-8 as long as it is: where its first accents make no sense, it was Windows-1252 all along. */
function unmarked() {
  const old = new TextDecoder('windows-1252')
  let isOld = false
  let isSure = false
  let kept = Buffer.alloc(0)
  let isFirst = true
  return (part: Buffer, isLast: boolean): string => {
    if (isOld) return old.decode(part, { stream: !isLast })
    const bytes = kept.length ? Buffer.concat([kept, part]) : part
    const end = isLast ? bytes.length : wholeSigns(bytes)
    const whole = bytes.subarray(0, end)
    kept = Buffer.from(bytes.subarray(end))
    const text = whole.toString('utf8')
    isSure ||= text.length < whole.length && looksRight(whole, text)
    if (!isSure && !isUtf8(whole)) {
      isOld = true
      return old.decode(bytes, { stream: !isLast })
    }
    const from = isFirst && text.startsWith('\ufeff') ? 1 : 0
    isFirst = false
    return text.slice(from)
  }
}

/** Whether more signs beyond ASCII came out well than did not. */
function looksRight(bytes: Buffer, text: string): boolean {
  if (isUtf8(bytes)) return true
  const [lost, all] = [/\ufffd/g, /[^\0-\x7f]/gu].map((signs) => text.match(signs)?.length ?? 0) as [number, number]
  return lost < all - lost
}

/** Where the last sign that is complete ends. */
function wholeSigns(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length
  }
  return bytes.length
}
