import { expect, test } from 'vitest'
import { KeptPixels } from './kept-pixels'

const pixels = (bytes: number) => ({ data: new Uint8Array(bytes), width: bytes, height: 1 })

test('what was used lately stays, what was not goes first, and all who ask at once wait for one', async () => {
  const kept = new KeptPixels(100)
  const made: string[] = []
  const get = (key: string, bytes = 40) =>
    kept.get(key, async () => {
      made.push(key)
      return pixels(bytes)
    })
  await Promise.all([get('a'), get('a'), get('b')])
  await get('a')
  await get('c')
  await get('a')
  expect(made).toEqual(['a', 'b', 'c'])
  await get('b')
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what is too large or gone is not kept, and a failure is tried again', async () => {
  const kept = new KeptPixels(100)
  await kept.get('large', async () => pixels(200))
  expect(await kept.get('large', async () => undefined)).toBeUndefined()
  const broken = () => Promise.reject(new Error('broken'))
  await expect(kept.get('x', broken)).rejects.toThrow('broken')
  expect((await kept.get('x', async () => pixels(1)))?.width).toBe(1)
})
