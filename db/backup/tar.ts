/** Reading and writing .tar.gz, so that anyone can look into a backup with tools they have. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

const BLOCK = 512

export type Entry = { name: string; size: number; content: () => Readable }

export const textEntry = (name: string, text: string): Entry => {
  const bytes = Buffer.from(text)
  return { name, size: bytes.length, content: () => Readable.from([bytes]) }
}
export const fileEntry = (name: string, path: string, size: number): Entry => ({
  name,
  size,
  // A file that grows meanwhile is taken up to the size that was announced.
  content: () => (size ? createReadStream(path, { end: size - 1 }) : Readable.from([])),
})

/** Writes the entries to `file`, readable by its owner only; a file that is there already is left alone (EEXIST). */
export async function writeTar(file: string, entries: Iterable<Entry>): Promise<void> {
  const target = await open(file, 'wx', 0o600)
  await pipeline(blocks(entries), createGzip({ level: 5 }), target.createWriteStream())
}

/** Calls `each` with every entry in order; its content has to be read to the end before the next one comes. */
export async function readTar(file: string, each: (name: string, content: Readable, size: number) => Promise<void>) {
  const source = createReadStream(file)
  const unzipped = source.pipe(createGunzip())
  source.on('error', (error) => unzipped.destroy(error))
  const chunks = unzipped[Symbol.asyncIterator]()
  const take = taker(chunks)
  for (;;) {
    const head = await take(BLOCK)
    if (head.every((byte) => byte === 0)) break
    const { name, size } = parse(head)
    let left = size
    const content = Readable.from(
      (async function* () {
        while (left) {
          const chunk = await take(Math.min(left, 65_536))
          left -= chunk.length
          yield chunk
        }
      })(),
      { objectMode: false },
    )
    await each(name, content, size)
    if (left) await finished(content.resume())
    await take(padding(size))
  }
  // To the end, where gzip's checksum tells whether a byte was lost. By the same hand that took all before: a stream
  // that is being iterated does not flow, so resume() would wait for ever.
  while (!(await chunks.next()).done);
}

async function* blocks(entries: Iterable<Entry>): AsyncGenerator<Buffer> {
  for (const { name, size, content } of entries) {
    yield header(name, size)
    let sent = 0
    for await (const chunk of content()) {
      sent += chunk.length
      yield chunk
    }
    if (sent !== size) throw new Error(`${name} changed while it was read.`)
    yield Buffer.alloc(padding(size))
  }
  yield Buffer.alloc(2 * BLOCK)
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const cut = name.length > 100 ? name.lastIndexOf('/', 154) : -1
  const [prefix, rest] = cut > 0 ? [name.slice(0, cut), name.slice(cut + 1)] : ['', name]
  if (Buffer.byteLength(rest) > 100 || Buffer.byteLength(prefix) > 155) throw new Error(`The name ${name} is too long.`)
  block.write(rest, 0)
  block.write('0000600\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  // Eight bytes of the field hold a size of any length (GNU tar's way), eleven octal digits only 8 GB.
  if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  else {
    block[124] = 0x80
    block.writeBigUInt64BE(BigInt(size), 128)
  }
  block.write('00000000000\0', 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\0', 257)
  block.write('00', 263)
  block.write(prefix, 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function parse(block: Buffer): { name: string; size: number } {
  const text = (from: number, length: number) => block.toString('utf8', from, from + length).replace(/\0.*$/s, '')
  if (text(257, 5) !== 'ustar') throw new Error('This is not a backup of Concerto.')
  const prefix = text(345, 155)
  const size = block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(text(124, 12), 8)
  return { name: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100), size }
}

/** Hands out exactly as many bytes as asked for. */
function taker(chunks: AsyncIterator<Buffer>) {
  let rest: Buffer = Buffer.alloc(0)
  return async (length: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    let have = 0
    while (have < length) {
      if (!rest.length) {
        const next = await chunks.next()
        if (next.done) throw new Error('The backup ends too early: the file is incomplete.')
        rest = next.value
      }
      const part = rest.subarray(0, length - have)
      rest = rest.subarray(part.length)
      parts.push(part)
      have += part.length
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts)
  }
}
