import { expect, test } from 'vitest'
import { fittingAddress } from './fitting-address'

test('who has said which scooter is theirs comes back to where they were, filtered by it', () => {
  const go = (back: string, scooter = 'vela-gt') => fittingAddress('de-ch', back, scooter)
  expect(go('/de-ch/c/luggage?colour=black&page=3')).toBe('/de-ch/c/luggage?colour=black&fits=vela-gt')
  expect(go('/de-ch/c/luggage?fits=vela-50')).toBe('/de-ch/c/luggage?fits=vela-gt')
  expect(go('/de-ch/search?q=box', 'vela-gt.1-00')).toMatch(/^\/de-ch\/search\?q=box/)
  expect(go('/de-ch/products/top-case')).toBe('/de-ch/products/top-case')
  expect(go('/de-ch/c/luggage?fits=vela-gt', '')).toBe('/de-ch/c/luggage')
  expect(go('')).toBe('/de-ch/search?fits=vela-gt')
})

test('nobody is sent to another site', () => {
  for (const away of ['https://evil.example', '//evil.example', '/de-ch//evil.example', '/en-ch/cart', '/de-ch/\\evil'])
    expect(fittingAddress('de-ch', away, 'vela-gt')).toBe('/de-ch/search?fits=vela-gt')
})
