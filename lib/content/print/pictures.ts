import 'server-only'
import { getRendition } from '@/lib/assets/rendition-queries'
import { getConfiguredRendition } from '@/lib/configurator/configured-picture-queries'
import type { Piece } from '../piece'

const WHOLE = 1600
const WIDE = 960
const NARROW = 480
const AT_ONCE = 3

/** The JPEGs of all pictures that pieces show, as the public may see them now; small ones for cards. */
export async function readPrintPictures(pieces: readonly Piece[]): Promise<Map<string, Uint8Array>> {
  const wanted = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind === 'picture') wanted.set(piece.picture.hash, WIDE)
    if (piece.kind === 'products')
      for (const { media } of piece.cards) if (media[0] && !wanted.has(media[0].hash)) wanted.set(media[0].hash, NARROW)
  }
  const found = new Map<string, Uint8Array>()
  const queue = [...wanted]
  const take = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [hash, width] = next
      const bytes = await readPicture(hash, width)
      if (bytes) found.set(hash, bytes)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, take))
  return found
}

/** For a sheet's whole width. */
export const readCoverPicture = (hash: string): Promise<Uint8Array | undefined> => readPicture(hash, WHOLE)

const readPicture = async (hash: string, width: number) =>
  (hash.startsWith('c') ? (await getConfiguredRendition(hash, width, 'jpg'))?.bytes : undefined) ??
  (await rendition(hash, width))

const rendition = async (hash: string, width: number) => (await getRendition(hash, `${width}.jpg`))?.bytes
