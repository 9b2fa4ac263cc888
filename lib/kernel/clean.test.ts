import { expect, test } from 'vitest'
import { clean } from './clean'

test('what no database can keep is taken out, wherever it is', () => {
  const date = new Date()
  const input = JSON.parse('{"a":"x\\u0000y","b":["\\ud800z",{"c":"ok"}],"__proto__":{"admin":true}}')
  const cleaned = clean({ ...input, date })
  expect(cleaned).toMatchObject({ a: 'xy', b: ['\ufffdz', { c: 'ok' }] })
  expect(cleaned.date).toBe(date)
  // The odd key stays a key, to be refused by the schema, and reaches no prototype.
  expect((clean(input) as { admin?: boolean }).admin).toBeUndefined()
  expect(Object.keys(clean(input))).toContain('__proto__')
})
