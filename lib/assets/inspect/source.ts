import { open } from 'node:fs/promises'

/** A file that is looked at: its size, and any part of it. Reading past the end gives less, never an error. */
export type Source = { size: number; read: (offset: number, length: number) => Promise<Buffer> }

export const sourceOfBytes = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (offset, length) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(offset, offset + length),
})

/** Opens the file, does the work and closes it, whatever happens. */
export async function withFile<T>(path: string, work: (source: Source) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const read = async (offset: number, length: number) => {
      const most = Math.max(0, Math.min(length, size - offset))
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(most), 0, most, offset)
      return buffer.subarray(0, bytesRead)
    }
    return await work({ size, read })
  } finally {
    await handle.close()
  }
}
