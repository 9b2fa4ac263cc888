import { expect, test } from 'vitest'
import { painted } from './paint'

const layer = (...pixels: number[][]) => Uint8Array.from(pixels.flat())
const black = layer([12, 12, 12, 255], [40, 40, 40, 128], [90, 80, 70, 255], [0, 0, 0, 0])
const white = layer([200, 200, 200, 255], [220, 220, 220, 128], [90, 80, 70, 255], [0, 0, 0, 0])

test('black paint gives the black layer, and what sends back 80 per cent of the light the white one', () => {
  const near = (one: Uint8Array, other: Uint8Array) =>
    expect(Math.max(...one.map((value, i) => Math.abs(value - other[i]!)))).toBeLessThanOrEqual(1)
  near(painted(black, white, '#000000'), black)
  near(painted(black, white, '#e7e7e7'), white)
})

test('a red paint is red where there is paint, and chrome stays chrome', () => {
  const red = painted(black, white, '#c01010')
  expect(red[0]).toBeGreaterThan(150)
  expect(red[1]).toBeLessThan(60)
  expect(red[1]).toBe(red[2])
  expect([...red.subarray(8, 12)]).toEqual([90, 80, 70, 255])
})

test('a darker paint never makes a pixel brighter, and the alpha is kept', () => {
  const bytes = Array.from({ length: 16 }, (_, i) =>
    painted(black, white, `#${(i * 17).toString(16).padStart(2, '0').repeat(3)}`),
  )
  for (let i = 1; i < bytes.length; i++) expect(bytes[i]!.every((value, at) => value >= bytes[i - 1]![at]!)).toBe(true)
  expect([3, 7, 11, 15].map((at) => bytes[5]![at])).toEqual([255, 128, 255, 0])
})

test('where nothing is, nothing of other pictures is left', () => {
  Buffer.allocUnsafe(1024).fill(77)
  expect([...painted(black, white, '#ffffff').subarray(12)]).toEqual([0, 0, 0, 0])
})

test('layers of different sizes are refused', () => {
  expect(() => painted(black, white.subarray(4), '#ffffff')).toThrow(RangeError)
})
