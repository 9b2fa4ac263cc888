import { expect, test } from 'vitest'
import { qrCode, qrSvg } from './qr-code'

test('a code grows with its text', () => {
  expect(qrCode('https://vela.example').length).toBe(25)
  expect(qrCode('x'.repeat(180)).length).toBe(53)
  expect(() => qrCode('x'.repeat(181))).toThrow(RangeError)
})

test('scanners find its three corners', () => {
  const rows = qrCode('https://vela.example/de-ch/configure/vela-gt/1-7c8x')
  const corner = (x: number, y: number) =>
    rows[y]
      ?.slice(x, x + 7)
      .map(Number)
      .join('')
  const end = rows.length - 7
  for (const [x, y] of [
    [0, 0],
    [end, 0],
    [0, end],
  ] as const) {
    expect(corner(x, y)).toBe('1111111')
    expect(corner(x, y + 1)).toBe('1000001')
    expect(corner(x, y + 3)).toBe('1011101')
  }
})

test('the image is nothing but squares', () => {
  expect(qrSvg('a')).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 29 29"[^<]*><path[^<]*\/><path[^<]*\/><\/svg>$/,
  )
})
