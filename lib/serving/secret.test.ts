import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { requireSecret } from './secret'

const folder = () => mkdtempSync(join(tmpdir(), 'concerto-secret-'))

it('a secret is made once, long, and readable by its owner only', () => {
  const at = join(folder(), 'data')
  const secret = requireSecret(at, undefined)
  expect(secret.length).toBeGreaterThanOrEqual(43)
  expect(requireSecret(at, undefined)).toBe(secret)
  expect(statSync(join(at, 'secret')).mode & 0o077).toBe(0)
})

it('a given secret is taken, and nothing is written', () => {
  expect(requireSecret('/nowhere', 'given')).toBe('given')
})
