import { expect, test } from 'vitest'
import { dataDir } from '@/db'
import { storeRecipe } from '@/lib/configurator/recipe-store'
import { MediaGate } from './media-gate'

const [rack, frame] = ['a'.repeat(32), 'b'.repeat(32)]
const guarded = (name: string, expiresAt: Date) => ({
  id: name,
  name,
  hash: name,
  isHeld: false,
  expiresAt,
  fallbackId: null,
})

test('a composed picture lies open until the licence of one of its layers ends', async () => {
  const layer = (asset: string) => storeRecipe({ kind: 'layer', asset, opacity: 0.9 })
  const place = { left: 0, top: 0, width: 10, height: 10 }
  const picture = (hashes: string[]) =>
    storeRecipe({ kind: 'picture', width: 10, height: 10, layers: hashes.map((hash) => ({ hash, ...place })) })
  const [withRack, without] = [
    await picture([await layer(frame), await layer(rack)]),
    await picture([await layer(frame)]),
  ]
  expect(dataDir()).not.toContain('null')
  const end = new Date('2030-01-01T00:00:00Z')
  const gate = new MediaGate(async () => [guarded(rack, end)])
  expect(await gate.isWhole(withRack, end.getTime() - 1)).toBe(true)
  expect(await gate.isWhole(withRack, end.getTime())).toBe(false)
  expect(await gate.isWhole(without, end.getTime())).toBe(true)
})
