import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complete } from './complete-lock.mjs'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

describe('package-lock.json', () => {
  const { packages } = read('package-lock.json')
  const manifest = read('package.json')

  it('names the packages of every platform, so that npm ci takes it everywhere (run scripts/complete-lock.mjs)', () => {
    expect(complete(structuredClone(packages))).toEqual([])
  })

  it('wants what package.json wants', () => {
    expect(packages[''].dependencies).toEqual(manifest.dependencies)
    expect(packages[''].devDependencies).toEqual(manifest.devDependencies)
  })

  it('names no place on one machine or network', () => {
    const places = Object.values(packages as Record<string, { resolved?: string }>).flatMap(
      ({ resolved }) => resolved ?? [],
    )
    expect(places).toEqual([])
  })
})

describe('completing a lock', () => {
  it('adds the optional packages of other platforms, with their platform', () => {
    const packages: Record<string, object> = {
      'node_modules/sharp': { version: '1.0.0', optionalDependencies: { '@img/sharp-darwin-arm64': '1.0.0' } },
    }
    expect(complete(packages)).toEqual(['node_modules/@img/sharp-darwin-arm64'])
    expect(packages['node_modules/@img/sharp-darwin-arm64']).toEqual({
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['darwin'],
      optional: true,
    })
  })
})
