import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the container copies only what is there or what the build makes', () => {
  const made = ['node_modules', 'dist', '.next']
  const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)]
    .flatMap(([, sources = '']) => sources.split(' '))
    .map((path) => path.replace(/^\/app\//, ''))
  expect(copied).toContain('dist')
  expect(copied.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([])
})
