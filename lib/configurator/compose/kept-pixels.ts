import type { Pixels } from './stack'

const MOST_BYTES = 64 * 2 ** 20
const pixels = new Map<string, Pixels>() // a Map's order is the order of use
const making = new Map<string, Promise<Pixels | undefined>>()
let bytes = 0

/** Pixels that were needed lately stay decoded, up to 64 MB. Asking for the same at once makes them once. */
export async function kept(key: string, make: () => Promise<Pixels | undefined>): Promise<Pixels | undefined> {
  const known = pixels.get(key)
  if (known) {
    pixels.delete(key)
    pixels.set(key, known)
    return known
  }
  let work = making.get(key)
  if (!work) {
    work = make().finally(() => making.delete(key))
    making.set(key, work)
    const made = await work
    if (made) keep(key, made)
  }
  return work
}

function keep(key: string, made: Pixels): void {
  pixels.set(key, made)
  bytes += made.data.length
  for (const [oldest, { data }] of pixels) {
    if (bytes <= MOST_BYTES) return
    pixels.delete(oldest)
    bytes -= data.length
  }
}
