/** The two inner loops of the matrix work, on four numbers at a time: what V8 makes of plain loops takes about six times as long. */
export type Kernel = {
  /**
   * Takes `depth` outer products off a strip of four rows: C[4 × 8·groups] -= A[depth × 4]ᵀ · B, where B holds one block
   * [depth × 8] after the other. All addresses and the stride are in bytes.
   */
  takeOff(c: number, stride: number, a: number, b: number, depth: number, groups: number): void
  /** to[i] += from[i], for so many blocks of 16 numbers. */
  addRow(to: number, from: number, blocks: number): void
}

/** The loops over this memory. WebAssembly, written out here instruction by instruction, so that nothing is to be compiled. */
export function kernelOn(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(moduleBytes())
  return new WebAssembly.Instance(compiled, { own: { memory } }).exports as Kernel
}

let compiled: WebAssembly.Module | undefined

const I32 = 0x7f
const V128 = 0x7b
type Code = number[]
const get = (local: number): Code => [0x20, local]
const set = (local: number): Code => [0x21, local]
const constant = (value: number): Code => [0x41, ...signed(value)]
const plus = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
const add = (local: number, by: Code): Code => [...plus(get(local), by), ...set(local)]
const simd = (operation: number, ...more: number[]): Code => [0xfd, ...unsigned(operation), ...more]
const load = (local: number, offset = 0): Code => [...get(local), ...simd(0, 2, ...unsigned(offset))]
const spread = (local: number, offset: number): Code => [...get(local), ...simd(9, 2, ...unsigned(offset))]
const store = (local: number, offset: number, value: Code): Code => [
  ...get(local),
  ...value,
  ...simd(11, 2, ...unsigned(offset)),
]
const plusEach = (a: Code, b: Code): Code => [...a, ...b, ...simd(228)]
const minusEach = (a: Code, b: Code): Code => [...a, ...b, ...simd(229)]
const timesEach = (a: Code, b: Code): Code => [...a, ...b, ...simd(230)]
/** Repeats the body while the local, one less each time, is not 0. */
const countDown = (local: number, body: Code): Code => [
  ...[0x03, 0x40, ...body],
  ...[...get(local), ...constant(1), 0x6b, 0x22, local, 0x0d, 0x00, 0x0b],
]

function takeOff(): Code {
  const [c, stride, a, b, depth, groups, left, row] = [0, 1, 2, 3, 4, 5, 6, 7]
  const [at, sums, first, second, one] = [8, 9, 17, 18, 19]
  const rows = [0, 1, 2, 3]
  const sum = (of: number, half: number) => sums + 2 * of + half
  const eachRow = (body: (of: number) => Code): Code => [
    ...[...get(c), ...set(row)],
    ...rows.flatMap((of) => [...body(of), ...add(row, get(stride))]),
  ]
  return countDown(groups, [
    ...eachRow((of) => [...load(row), ...set(sum(of, 0)), ...load(row, 16), ...set(sum(of, 1))]),
    ...[...get(a), ...set(at), ...get(depth), ...set(left)],
    ...countDown(left, [
      ...[...load(b), ...set(first), ...load(b, 16), ...set(second)],
      ...rows.flatMap((of) => [
        ...[...spread(at, 4 * of), ...set(one)],
        ...[...minusEach(get(sum(of, 0)), timesEach(get(one), get(first))), ...set(sum(of, 0))],
        ...[...minusEach(get(sum(of, 1)), timesEach(get(one), get(second))), ...set(sum(of, 1))],
      ]),
      ...[...add(at, constant(16)), ...add(b, constant(32))],
    ]),
    ...eachRow((of) => [...store(row, 0, get(sum(of, 0))), ...store(row, 16, get(sum(of, 1)))]),
    ...add(c, constant(32)),
  ])
}

function addRow(): Code {
  const [to, from, blocks] = [0, 1, 2]
  return countDown(blocks, [
    ...[0, 16, 32, 48].flatMap((offset) => store(to, offset, plusEach(load(to, offset), load(from, offset)))),
    ...[...add(to, constant(64)), ...add(from, constant(64))],
  ])
}

/** The binary format of WebAssembly 2.0, sections 1, 2, 3, 7 and 10. */
function moduleBytes(): Uint8Array<ArrayBuffer> {
  const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body]
  const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)]
  const type = (parameters: number): Code => [0x60, parameters, ...Array<number>(parameters).fill(I32), 0]
  const body = (locals: Code, code: Code): Code => {
    const whole = [...locals, ...code, 0x0b]
    return [...unsigned(whole.length), ...whole]
  }
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [2, ...type(6), ...type(3)]),
    ...section(2, [1, ...name('own'), ...name('memory'), 0x02, 0x00, 0x00]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...name('takeOff'), 0, 0, ...name('addRow'), 0, 1]),
    ...section(10, [2, ...body([2, 3, I32, 11, V128], takeOff()), ...body([0], addRow())]),
  ])
}

function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

/** Small positive constants only. */
function signed(value: number): Code {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}
