import { expect, test } from 'vitest'
import { groundPixels, lay } from './stack'

const canvas = (width: number, height: number, value: number) => ({
  data: new Uint8Array(width * height * 3).fill(value),
  width,
  height,
})
const layer = (width: number, height: number, ...pixel: number[]) => ({
  data: Uint8Array.from(Array.from({ length: width * height }, () => pixel).flat()),
  width,
  height,
})

test('without a ground it is white; with one it is light in the middle, dark outside, and even on both sides', () => {
  expect(groundPixels(3, 2).every((value) => value === 255)).toBe(true)
  const [width, height] = [41, 31]
  const ground = groundPixels(width, height, { centre: 0.5, colours: ['#ffffff', '#808080', '#000000'] })
  const at = (x: number, y: number) => ground[3 * (y * width + x)]!
  expect(at(20, 15)).toBe(255)
  expect(at(0, 0)).toBeLessThan(at(10, 7))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      expect(at(x, y)).toBe(at(width - 1 - x, y))
      expect(at(x, y)).toBe(at(x, height - 1 - y))
    }
})

test('a layer covers by its alpha, in its place, and what lies outside is cut', () => {
  const board = canvas(4, 3, 100)
  lay(board, layer(3, 2, 200, 0, 100, 128), { left: 2, top: 2 })
  const pixel = (x: number, y: number) => [...board.data.subarray(3 * (y * 4 + x), 3 * (y * 4 + x) + 3)]
  expect(pixel(1, 2)).toEqual([100, 100, 100])
  expect(pixel(2, 1)).toEqual([100, 100, 100])
  expect(pixel(2, 2)).toEqual([150, 50, 100])
  expect(pixel(3, 2)).toEqual([150, 50, 100])
  lay(board, layer(1, 1, 7, 8, 9, 255), { left: 0, top: 0 })
  lay(board, layer(1, 1, 1, 1, 1, 0), { left: 0, top: 0 })
  expect(pixel(0, 0)).toEqual([7, 8, 9])
})

test('a layer may darken or lighten what is below', () => {
  const board = canvas(2, 1, 128)
  lay(board, layer(1, 1, 128, 0, 255, 255), { left: 0, top: 0, blend: 'multiply' })
  lay(board, layer(1, 1, 128, 0, 255, 255), { left: 1, top: 0, blend: 'screen' })
  expect([...board.data]).toEqual([64, 0, 128, 192, 128, 255])
})
