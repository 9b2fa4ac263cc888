import { expect, test } from 'vitest'
import { allowedOrigin, readOrigins } from './other-origins'

const known = readOrigins('https://app.example, https://kiosk.example')
const ask = (path: string, origin?: string, method = 'GET', origins = known) =>
  allowedOrigin({ method, headers: { origin } }, path, origins)

test('pages of the sites that the owner names may read what is public', () => {
  for (const path of ['/api/graphql?query=x', '/api/v1/content?path=', '/api/v1/products', '/api/v1/search'])
    expect(ask(path, 'https://app.example')).toEqual([
      ...['Vary', 'Origin'],
      ...['Access-Control-Allow-Origin', 'https://app.example'],
    ])
})

test('pages of other sites may not, and where nobody is named, nobody', () => {
  expect(ask('/api/graphql', 'https://other.example')).toEqual(['Vary', 'Origin'])
  expect(ask('/api/graphql')).toEqual(['Vary', 'Origin'])
  expect(ask('/api/graphql', 'https://app.example', 'GET', readOrigins(''))).toEqual([])
  expect(ask('/api/graphql', 'null')).toEqual(['Vary', 'Origin'])
})

test('what is somebody’s own, or changes something, is for nobody else', () => {
  for (const path of [
    '/api/me',
    '/api/v1/self/orders',
    '/api/v1/carts/x',
    '/api/v1/admin/orders',
    '/api/v1/productsx',
    '/de-ch',
  ])
    expect(ask(path, 'https://app.example')).toEqual([])
  expect(ask('/api/graphql', 'https://app.example', 'POST')).toEqual([])
})
