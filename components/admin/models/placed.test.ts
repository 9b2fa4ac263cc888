import { expect, test } from 'vitest'
import { placed } from './placed'

const canvas = { width: 1600, height: 1200 }
const picture = (width: number, height: number) => ({ id: 'asset_1', hash: 'a'.repeat(32), width, height })

test('a picture of the shape of the canvas covers it, however large it is', () => {
  const whole = { left: 0, top: 0, width: 1600, height: 1200 }
  expect(placed(picture(1600, 1200), canvas)).toMatchObject(whole)
  expect(placed(picture(4000, 3000), canvas)).toMatchObject(whole)
  expect(placed(picture(400, 300), canvas)).toMatchObject(whole)
})

test('another stands in the middle, as large as it is or as it fits', () => {
  expect(placed(picture(200, 100), canvas)).toMatchObject({ left: 700, top: 550, width: 200, height: 100 })
  expect(placed(picture(3200, 800), canvas)).toMatchObject({ left: 0, top: 400, width: 1600, height: 400 })
  expect(placed(picture(1, 20_000), canvas)).toMatchObject({ width: 1, height: 1200 })
})
