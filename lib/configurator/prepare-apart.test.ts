import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ModelDefinition } from './definition'
import { bicycle } from './definition-for-tests'
import { prepareApart } from './prepare-apart'
import { prepareDefinition } from './prepare-definition'

let folder = ''
let entry = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepare-'))
  entry = join(folder, 'prepare-child.mjs')
  const source = { entryPoints: ['lib/configurator/prepare-child.ts'], outfile: entry }
  await build({ ...source, bundle: true, platform: 'node', format: 'esm' })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const numbered = (code: string, count: number, seed = 1) => ({
  code,
  label: { en: 'F' },
  step: 'frame',
  shown: 'list',
  default: 'v0',
  values: Array.from({ length: count }, (_, n) => ({
    code: `v${n}`,
    label: { en: 'V' },
    numbers: { weight: (n * 37 + seed * 11) % 101 },
  })),
})

const ROWS = 90

/** A table of more tuples than are compiled beside what shoppers ask. */
function wide(rules: unknown[] = []): ModelDefinition {
  const tuples = Array.from({ length: ROWS * ROWS }, (_, n) => [Math.floor(n / ROWS), n % ROWS])
    .filter(([a = 0, b = 0]) => (a * 7 + b * 3) % 5 !== 1)
    .map((tuple) => tuple.map((value) => `v${value}`))
  const table = { type: 'table', scope: ['a', 'b'], tuples, label: { en: 'Table' } }
  const features = [numbered('a', ROWS), numbered('b', ROWS)]
  return bicycle({ features, rules: [table, ...rules], packages: [], facts: [] })
}

const expression = (text: string) => ({ type: 'expression', expression: text, label: { en: text } })

test('a large definition is compiled in another process, and this one goes on meanwhile', async () => {
  let turns = 0
  const clock = setInterval(() => turns++, 5)
  const prepared = await prepareApart(wide(), entry)
  clearInterval(clock)
  const here = prepareDefinition(wide())
  if ('refused' in prepared || 'refused' in here) throw new Error('refused')
  expect(prepared.compiled).toEqual(here.compiled)
  expect({ ...prepared.statistics, milliseconds: 0 }).toEqual({ ...here.statistics, milliseconds: 0 })
  expect(turns).toBeGreaterThan(5)
})

test('rules that contradict each other are named by the other process', async () => {
  const rules = [expression('a = v1'), expression('b = v3')]
  expect(await prepareApart(wide(rules), entry)).toEqual({
    refused: 'modelContradictory',
    faults: [0, 1, 2].map((at) => ({ place: `rules.${at}`, fault: 'contradictory' })),
  })
})

test('what takes longer than it may, or more memory, is refused with a sentence', async () => {
  const features = Array.from({ length: 40 }, (_, at) => numbered(`f${at}`, 12, at))
  const rules = [expression('sum(weight) <= 2000'), expression('sum(weight) >= 1999')]
  const entangled = bicycle({ features, rules, packages: [], facts: [] })
  const refused = { refused: 'modelNotPublishable', faults: [{ place: 'rules', fault: 'tooEntangled' }] }
  expect(await prepareApart(entangled, entry, { seconds: 1, heapMegabytes: 256 })).toEqual(refused)
  expect(await prepareApart(wide(), entry, { seconds: 60, heapMegabytes: 4 })).toEqual(refused)
})
