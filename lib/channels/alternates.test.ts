import { expect, test } from 'vitest'
import { storefrontCodes } from '@/lib/kernel/channel'
import { alternatesOf } from './alternates'

test('every storefront is an alternate of a page under its own language, and strangers have one, too', () => {
  const alternates = alternatesOf('/c/helmets')
  expect(Object.keys(alternates)).toHaveLength(storefrontCodes.length + 1)
  expect(alternates).toMatchObject({ 'de-CH': '/de-ch/c/helmets', 'en-PL': '/en-pl/c/helmets' })
  expect(alternates['x-default']).toBe('/en-ch/c/helmets')
  expect(alternatesOf('')['x-default']).toBe('/')
})
