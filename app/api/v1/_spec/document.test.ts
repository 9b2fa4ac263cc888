import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiDocument, specs } from './document'

test('every operation of the document has a route that answers it', () => {
  for (const { id, method, path } of specs) {
    const file = `app/api/v1${path.replace(/\{(\w+)\}/g, '[$1]')}/route.ts`
    expect(existsSync(file), `${id}: ${file}`).toBe(true)
    expect(readFileSync(file, 'utf8'), id).toContain(`export const ${method.toUpperCase()} =`)
  }
})

test('the document names each operation once, with its schemas', () => {
  const document = apiDocument('https://shop.example')
  const ids = Object.values(document.paths ?? {}).flatMap((path) =>
    Object.values(path as Record<string, { operationId?: string }>).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(specs.length)
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(expect.arrayContaining(['Cart', 'Product', 'Error']))
})
