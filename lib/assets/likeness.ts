const WIDTH = 9
const HEIGHT = 8
/** So many of the 64 bits may differ: the same picture in another size, quality or format differs in fewer. */
const NEAR = 6

/**
 * What a picture resembles, as 16 hex signs: a bit for each of 8 × 8 places, whether it is lighter than the one to its
 * right ("difference hash"). Of 9 × 8 grey pixels. Null of a plain surface, which resembles every other one.
 */
export function likenessOf(grey: Uint8Array, channels = 1): string | null {
  const lightness = (x: number, y: number) => grey[(y * WIDTH + x) * channels] ?? 0
  let bits = 0n
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH - 1; x++) bits = (bits << 1n) | (lightness(x, y) > lightness(x + 1, y) ? 1n : 0n)
  const count = ones(bits)
  return count < 4 || count > 60 ? null : bits.toString(16).padStart(16, '0')
}

/** In how many of 64 bits two pictures differ. */
export const distance = (one: string, other: string): number => ones(BigInt(`0x${one}`) ^ BigInt(`0x${other}`))

export const isNear = (one: string, other: string): boolean => distance(one, other) <= NEAR

function ones(bits: bigint): number {
  let count = 0
  for (const half of [Number(bits >> 32n), Number(bits & 0xffffffffn)])
    for (let rest = half >>> 0; rest; rest &= rest - 1) count++
  return count
}
