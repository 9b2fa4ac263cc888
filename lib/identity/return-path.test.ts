import { expect, test } from 'vitest'
import { returnPath } from './return-path'

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'https:evil.example',
  'https://evil.example/de-ch/',
  '/de-ch/../..//evil.example',
  '/.//evil.example',
  '/de-ch\\@evil.example',
  '@evil.example',
  '/@evil.example',
  '/\t/evil.example',
  '/de-ch/\r\nLocation: https://evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/%2F%2Fevil.example',
  '/de-ch.evil.example',
  '/api/auth/signout',
  '/administrator',
  ' /de-ch/account',
  '/de-ch/\u2028x',
  `/de-ch/${'a'.repeat(3000)}`,
  '',
  undefined,
  ['/de-ch/account'],
])('%j is not followed after signing in', (wish) => {
  expect(returnPath(wish, '/home')).toBe('/home')
})

test.each([
  ['/de-ch/account/orders?page=2', '/de-ch/account/orders?page=2'],
  ['/pl-pl', '/pl-pl'],
  ['/admin/orders?state=placed', '/admin/orders?state=placed'],
  ['/de-ch/a/../checkout', '/de-ch/checkout'],
])('%s is a place of ours', (wish, path) => {
  expect(returnPath(wish, '/home')).toBe(path)
})
