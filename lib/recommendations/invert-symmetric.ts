import { type Kernel, kernelOn } from './simd-kernel'

const BLOCK = 64
const PAGE = 65_536
const FLOAT = 4
/** Columns whose part of the right side stays in the fast cache while all rows below pass. */
const STRIP = 256

/** A square matrix in a memory that the kernel reaches, its side padded to whole blocks. */
export type Square = { size: number; side: number; memory: WebAssembly.Memory; values: Float32Array; kernel: Kernel }

export function squareOf(size: number): Square {
  const side = Math.max(BLOCK, Math.ceil(size / BLOCK) * BLOCK)
  // Beside the matrix lie what `sweep` packs, and one more row for who adds rows up.
  const floats = side * side + 3 * side * BLOCK + BLOCK * BLOCK + side
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * FLOAT) / PAGE) })
  return { size, side, memory, values: new Float32Array(memory.buffer, 0, side * side), kernel: kernelOn(memory) }
}

/**
 * Turns a symmetric positive definite matrix, of which the lower triangle is given, into its inverse, whole, in place: the sweep
 * operator (Goodnight, "A Tutorial on the SWEEP Operator", The American Statistician 33, 1979) on blocks of 64, each of which is
 * one product over the lower triangle; half the work of an inversion that knows no symmetry.
 */
export function invertSymmetric(matrix: Square): void {
  const { size, side, values } = matrix
  for (let at = size; at < side; at++) values[at * side + at] = 1
  const room = roomOf(matrix)
  for (let from = 0; from < side; from += BLOCK) sweep(matrix, room, from)
  for (let row = 0; row < side; row++)
    for (let column = 0; column <= row; column++) {
      const value = -(values[row * side + column] ?? 0)
      values[row * side + column] = value
      values[column * side + row] = value
    }
}

type Room = ReturnType<typeof roomOf>

function roomOf({ side, memory }: Square) {
  let at = side * side * FLOAT
  const take = (count: number) => {
    const floats = new Float32Array(memory.buffer, at, count)
    at += floats.byteLength
    return floats
  }
  return {
    left: take(side * BLOCK),
    right: take(side * BLOCK),
    swept: take(side * BLOCK),
    inverse: take(BLOCK * BLOCK),
    panel: new Float32Array(side * BLOCK),
  }
}

/** The block's columns C become C D⁻¹, what is not of the block loses C D⁻¹ Cᵀ, and the block D itself becomes -D⁻¹. */
function sweep({ side, values, kernel }: Square, { left, right, swept, inverse, panel }: Room, from: number): void {
  readPanel(panel, values, side, from)
  const block = invertBlock(values, side, from)
  pack(panel, left, 4)
  pack(panel, right, 8)
  pack(block, inverse, 8)
  swept.fill(0)
  for (let row = 0; row < side; row += 4) {
    const a = left.byteOffset + row * BLOCK * FLOAT
    kernel.takeOff(swept.byteOffset + row * BLOCK * FLOAT, BLOCK * FLOAT, a, inverse.byteOffset, BLOCK, BLOCK / 8)
  }
  for (let at = 0; at < swept.length; at++) swept[at] = -(swept[at] ?? 0)
  pack(swept, left, 4)
  takeOffLower(side, kernel, left.byteOffset, right.byteOffset)
  for (let row = 0; row < BLOCK; row++)
    for (let k = 0; k < BLOCK; k++) swept[(from + row) * BLOCK + k] = -(block[row * BLOCK + k] ?? 0)
  writePanel(swept, values, side, from)
}

/** The columns of the block over all rows; above the block they are read from its rows. */
function readPanel(panel: Float32Array, values: Float32Array, side: number, from: number): void {
  for (let k = 0; k < BLOCK; k++)
    for (let row = 0; row < from + k; row++) panel[row * BLOCK + k] = values[(from + k) * side + row] ?? 0
  for (let row = from; row < side; row++)
    for (let k = 0; k < BLOCK && from + k <= row; k++) panel[row * BLOCK + k] = values[row * side + from + k] ?? 0
}

function writePanel(panel: Float32Array, values: Float32Array, side: number, from: number): void {
  for (let k = 0; k < BLOCK; k++)
    for (let row = 0; row < from; row++) values[(from + k) * side + row] = panel[row * BLOCK + k] ?? 0
  for (let row = from; row < side; row++)
    for (let k = 0; k < BLOCK; k++) values[row * side + from + k] = panel[row * BLOCK + k] ?? 0
}

/** The diagonal block's inverse, by Gauss and Jordan in double precision. Throws where the matrix is not positive definite. */
function invertBlock(values: Float32Array, side: number, from: number): Float64Array {
  const block = new Float64Array(BLOCK * BLOCK)
  for (let row = 0; row < BLOCK; row++)
    for (let column = 0; column < BLOCK; column++) {
      const [low, high] = row > column ? [column, row] : [row, column]
      block[row * BLOCK + column] = values[(from + high) * side + from + low] ?? 0
    }
  for (let pivot = 0; pivot < BLOCK; pivot++) {
    const value = block[pivot * BLOCK + pivot] ?? 0
    if (!(value > 0)) throw new Error('The matrix is not positive definite.')
    block[pivot * BLOCK + pivot] = 1
    for (let column = 0; column < BLOCK; column++) block[pivot * BLOCK + column]! /= value
    for (let row = 0; row < BLOCK; row++) {
      if (row === pivot) continue
      const factor = block[row * BLOCK + pivot] ?? 0
      block[row * BLOCK + pivot] = 0
      for (let column = 0; column < BLOCK; column++)
        block[row * BLOCK + column]! -= factor * (block[pivot * BLOCK + column] ?? 0)
    }
  }
  return block
}

/** Groups of so many rows, and in each the first number of all, then the second, as the kernel reads them. */
function pack(panel: Float32Array | Float64Array, into: Float32Array, group: number): void {
  let at = 0
  for (let row = 0; row * BLOCK < panel.length; row += group)
    for (let k = 0; k < BLOCK; k++) for (let of = 0; of < group; of++) into[at++] = panel[(row + of) * BLOCK + k] ?? 0
}

/** The lower triangle, in groups of eight columns; what lies above it in the last group of a row is never read. */
function takeOffLower(side: number, kernel: Kernel, left: number, right: number): void {
  for (let strip = 0; strip < side; strip += STRIP)
    for (let row = strip; row < side; row += 4) {
      const groups = Math.ceil(Math.min(STRIP, side - strip, row + 4 - strip) / 8)
      const [a, b] = [left + row * BLOCK * FLOAT, right + strip * BLOCK * FLOAT]
      kernel.takeOff((row * side + strip) * FLOAT, side * FLOAT, a, b, BLOCK, groups)
    }
}
