import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cropBox } from './focal-point'

test('a crop keeps what matters in its middle as far as the edges allow', () => {
  const picture = { width: 2000, height: 1000 }
  expect(cropBox(picture, 1)).toEqual({ left: 500, top: 0, width: 1000, height: 1000 })
  expect(cropBox(picture, 1, { x: 0.3, y: 0.5 })).toEqual({ left: 100, top: 0, width: 1000, height: 1000 })
  expect(cropBox(picture, 1, { x: 0.05, y: 0.9 })).toEqual({ left: 0, top: 0, width: 1000, height: 1000 })
  expect(cropBox(picture, 1, { x: 0.97, y: 0.9 })).toEqual({ left: 1000, top: 0, width: 1000, height: 1000 })
  expect(cropBox(picture, 4, { x: 0.5, y: 0.2 })).toEqual({ left: 0, top: 0, width: 2000, height: 500 })
})

test('a crop lies within every picture, has its ratio and holds the point that matters', () => {
  const side = fc.integer({ min: 1, max: 9000 })
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
  fc.assert(
    fc.property(side, side, fc.constantFrom(16 / 9, 4 / 3, 1, 3 / 4), share, share, (width, height, ratio, x, y) => {
      const box = cropBox({ width, height }, ratio, { x, y })
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.left + box.width).toBeLessThanOrEqual(width)
      expect(box.top + box.height).toBeLessThanOrEqual(height)
      expect(Math.min(box.width, box.height)).toBeGreaterThan(0)
      expect(box.left).toBeLessThanOrEqual(x * width + 1)
      expect(box.left + box.width).toBeGreaterThanOrEqual(x * width - 1)
      expect(box.top + box.height).toBeGreaterThanOrEqual(y * height - 1)
    }),
  )
})
