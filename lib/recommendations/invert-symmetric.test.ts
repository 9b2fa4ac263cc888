import { expect, test } from 'vitest'
import { invertSymmetric, squareOf } from './invert-symmetric'

test.for([1, 7, 64, 200])('a matrix of side %i times its inverse changes nothing', (size) => {
  const square = squareOf(size)
  const whole = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) =>
      row === column ? 3 + row / 50 : ((row * 7 + column * 7 + row * column) % 11) / (20 * Math.sqrt(size)),
    ),
  )
  for (const [row, values] of whole.entries())
    for (let at = 0; at <= row; at++) square.values[row * square.side + at] = values[at] ?? 0
  invertSymmetric(square)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += (whole[row]?.[k] ?? 0) * (square.values[k * square.side + column] ?? 0)
      expect(sum).toBeCloseTo(row === column ? 1 : 0, 4)
    }
})

test('a matrix that is not positive definite is refused', () => {
  const square = squareOf(2)
  square.values.set([1, 0], 0)
  square.values.set([2, 1], square.side)
  expect(() => invertSymmetric(square)).toThrow('not positive definite')
})
