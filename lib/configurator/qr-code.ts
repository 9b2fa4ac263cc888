/** By version from 1: check words of a block, and the data words of each block, at error correction level M. ISO/IEC 18004, table 9. */
const BLOCKS: [number, number[]][] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
]
/** Where alignment patterns stand (annex E). */
const ALIGNMENT = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46]]
const MASKS: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (((x / 3) | 0) + ((y / 2) | 0)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** A text as rows of dark and light squares: QR code, bytes, level M. Source: ISO/IEC 18004. Throws above 180 bytes. */
export function qrCode(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text)
  const version = BLOCKS.findIndex(([, blocks]) => bytes.length + 2 <= sum(blocks)) + 1
  if (!version) throw new RangeError('Too long for a QR code')
  const words = withChecks(dataWords(bytes, sum(BLOCKS[version - 1]![1])), BLOCKS[version - 1]!)
  const made = MASKS.map((mask, at) => drawn(version, words, mask, at))
  return made.reduce((best, each) => (penalty(each) < penalty(best) ? each : best))
}

/** The code as an image: dark on white, with the quiet zone that scanners need. */
export function qrSvg(text: string): string {
  const rows = qrCode(text)
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x + 4} ${y + 4}h1v1h-1z` : [])))
  const size = rows.length + 8
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
}

function dataWords(bytes: Uint8Array, room: number): number[] {
  const bits = [0, 1, 0, 0, ...bitsOf(bytes.length, 8), ...[...bytes].flatMap((byte) => bitsOf(byte, 8))]
  bits.push(...Array(Math.min(4, room * 8 - bits.length)).fill(0))
  while (bits.length % 8) bits.push(0)
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  )
  for (let pad = 0xec; words.length < room; pad ^= 0xec ^ 0x11) words.push(pad)
  return words
}

/** Data and Reed-Solomon check words of all blocks, interleaved. */
function withChecks(words: number[], [checks, sizes]: [number, number[]]): number[] {
  const blocks = sizes.map((size, at) => {
    const from = sum(sizes.slice(0, at))
    return words.slice(from, from + size)
  })
  const interleaved = (parts: number[][]) =>
    Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, at) =>
      parts.flatMap((part) => part[at] ?? []),
    ).flat()
  return [...interleaved(blocks), ...interleaved(blocks.map((block) => remainder(block, checks)))]
}

const EXP = new Uint8Array(512)
const LOG = new Uint8Array(256)
for (let at = 0, x = 1; at < 255; at++) {
  EXP[at] = EXP[at + 255] = x
  LOG[x] = at
  x = (x << 1) ^ (x & 0x80 ? 0x11d : 0)
}
const times = (a: number, b: number) => (a && b ? (EXP[LOG[a]! + LOG[b]!] as number) : 0)

function remainder(block: number[], checks: number): number[] {
  let generator = [1]
  for (let at = 0; at < checks; at++)
    generator = [...generator, 0].map((c, i) => c ^ times(generator[i - 1] ?? 0, EXP[at] as number))
  const rest = [...block, ...Array(checks).fill(0)] as number[]
  for (let at = 0; at < block.length; at++) {
    const factor = rest[at] as number
    for (const [i, c] of generator.entries()) rest[at + i] = (rest[at + i] as number) ^ times(c, factor)
  }
  return rest.slice(block.length)
}

function drawn(version: number, words: number[], mask: (x: number, y: number) => boolean, number: number): boolean[][] {
  const size = 17 + 4 * version
  const cells: (boolean | undefined)[][] = Array.from({ length: size }, () => Array(size).fill(undefined))
  const set = (x: number, y: number, dark: boolean) => {
    if (cells[y] && x >= 0 && x < size) cells[y][x] = dark
  }
  const around = (cx: number, cy: number, reach: number, dark: (distance: number) => boolean) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++) set(cx + x, cy + y, dark(Math.max(Math.abs(x), Math.abs(y))))
  }
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0)
    set(at, 6, at % 2 === 0)
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    around(x, y, 4, (d) => d !== 2 && d !== 4)
  const places = ALIGNMENT[version - 1] ?? []
  for (const x of places)
    for (const y of places) {
      const isFinder = (x === 6 && y === 6) || (x === 6 && y === size - 7) || (x === size - 7 && y === 6)
      if (!isFinder) around(x, y, 2, (d) => d !== 1)
    }
  // Level M is 00.
  const format = coded(number, 5, 10, 0x537) ^ 0x5412
  for (let at = 0; at < 15; at++) {
    const dark = ((format >> at) & 1) === 1
    if (at < 8) set(size - 1 - at, 8, dark)
    else set(8, size - 15 + at, dark)
    if (at < 6) set(8, at, dark)
    else if (at < 8) set(8, at + 1, dark)
    else set(at === 8 ? 7 : 14 - at, 8, dark)
  }
  set(8, size - 8, true)
  if (version >= 7) {
    const told = coded(version, 6, 12, 0x1f25)
    for (let at = 0; at < 18; at++) {
      const dark = ((told >> at) & 1) === 1
      set(size - 11 + (at % 3), Math.floor(at / 3), dark)
      set(Math.floor(at / 3), size - 11 + (at % 3), dark)
    }
  }
  const bits = words.flatMap((word) => bitsOf(word, 8))
  let at = 0
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - step : step
        if (cells[y]?.[x] === undefined) set(x, y, (bits[at++] === 1) !== mask(x, y))
      }
  }
  return cells as boolean[][]
}

/** A number with the check bits of a cyclic code behind it. */
function coded(number: number, _bits: number, checks: number, generator: number): number {
  let rest = number
  for (let at = 0; at < checks; at++) rest = (rest << 1) ^ ((rest >> (checks - 1)) * generator)
  return (number << checks) | rest
}

/** How hard a code is to read: long runs, squares, patterns that look like a corner, too much of one colour (7.8.3). */
function penalty(rows: boolean[][]): number {
  const size = rows.length
  const columns = rows.map((_, x) => rows.map((row) => row[x] as boolean))
  let all = 0
  for (const line of [...rows, ...columns]) {
    const signs = line.map((dark) => (dark ? '1' : '0')).join('')
    for (const [run] of signs.matchAll(/1{5,}|0{5,}/g)) all += run.length - 2
    for (let at = 0; at + 11 <= size; at++) if (/^(10111010000|00001011101)$/.test(signs.slice(at, at + 11))) all += 40
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++) {
      const dark = rows[y]![x]
      if (dark === rows[y - 1]![x] && dark === rows[y]![x - 1] && dark === rows[y - 1]![x - 1]) all += 3
    }
  const share = rows.flat().filter(Boolean).length / size ** 2
  return all + 10 * Math.floor(Math.abs(share * 100 - 50) / 5)
}

const bitsOf = (number: number, length: number) => Array.from({ length }, (_, at) => (number >> (length - 1 - at)) & 1)
const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0)
