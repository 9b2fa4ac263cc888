import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { packModel, unpackModel } from './compiled-model'
import { Contradictions } from './contradiction'
import { ConfiguratorEngine } from './engine'
import type { Feature } from './model'
import { readModelFile } from './model-file'
import { soundModel } from './read-model'

const folder = join(process.cwd(), '../shared/data/configuration')
const engineOf = (text: string) => new ConfiguratorEngine(compile(readModelFile(text)))
const features: Feature[] = [
  { code: 'case', values: ['none', 'small', 'large'], attributes: { weight: { small: 2.5, large: 4 } } },
  { code: 'rack', values: ['yes', 'no'], attributes: { weight: { yes: 1.5 } } },
  { code: 'colour', values: ['sage', 'ivory'] },
]
const model = (rules: unknown[]) => JSON.stringify({ features, rules })

describe.skipIf(!existsSync(folder))('feature models of others', () => {
  const expected = existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).models : {}
  it.each(Object.entries(expected))('counts the configurations of %s', (file, total) => {
    expect(String(engineOf(readFileSync(join(folder, file), 'utf8')).count())).toBe(total)
  })

  it('says the line of a feature that has no finite number of values', () => {
    for (const file of readdirSync(folder).filter((name) => name === 'bike.uvl'))
      expect(() => readModelFile(readFileSync(join(folder, file), 'utf8'))).toThrow(
        /^line 5: “Manufacturer” is a String/,
      )
  })
})

describe('a model as JSON', () => {
  it.each([
    ['case = large => rack', 5n * 2n],
    ['case in (small, large) => rack = yes', 4n * 2n],
    ['case.weight + rack.weight <= 4', 5n * 2n],
    ['sum(weight) > 5 => colour = sage', 11n],
    ['!(case = none) & rack <=> colour != ivory', 6n],
    ['"case" = "large" | colour = sage => rack => case = large | case = none', 11n],
  ])('understands %s', (expression, total) => {
    expect(engineOf(model([{ type: 'expression', expression }])).count()).toBe(total)
  })

  it.each([
    ['{"features":[', /^line 1, sign 14: /],
    ['{"features":[]}', /^features: /],
    [
      model([{ type: 'expression', expression: 'case = huge' }]),
      /^rules\[0\].expression, sign 8: “case” has no value “huge”/,
    ],
    [
      model([{ type: 'expression', expression: 'roof = yes' }]),
      /^rules\[0\].expression, sign 1: There is no feature “roof”/,
    ],
    [model([{ type: 'expression', expression: 'case = large =>' }]), /sign 16: A name is missing here/],
    [model([{ type: 'expression', expression: `${'('.repeat(5_000)}rack` }]), /More than 100 conditions/],
    [
      model([{ type: 'table', scope: ['case', 'rack'], tuples: [['none', 'yes'], ['none']] }]),
      /^rules\[0\].tuples\[1\]: /,
    ],
    [model([{ type: 'table', scope: ['case', 'roof'], tuples: [] }]), /^rules\[0\].scope\[1\]: /],
    [model([{ type: 'cardinality', of: ['rack'], min: 2, max: 1 }]), /^rules\[0\]: At least 2/],
    [JSON.stringify({ features: [...features, features[0]] }), /^features\[3\]: There are two features “case”/],
    ['features\n\tShop\n\t\tmandatory\n\t\t\tShop\n', /“Shop”/],
    ['features\n\tShop\n\t\t\tPay\n', /^line 3: A feature belongs under a group/],
  ])('says where %s is wrong', (text, sentence) => {
    expect(() => readModelFile(text)).toThrow(sentence)
  })
})

it('keeps a compiled model whole in its bytes, and refuses bytes that are cut off', () => {
  const compiled = compile(readModelFile(model([{ type: 'requires', when: 'case = large', needs: 'rack' }])))
  const bytes = packModel(compiled)
  expect(unpackModel(bytes, features)).toEqual(compiled)
  expect(() => unpackModel(bytes.subarray(0, bytes.length - 1), features)).toThrow('cut off')
})

it('names rules that contradict each other, and none that does not', () => {
  const contradictory = soundModel({
    features,
    rules: [
      { type: 'expression', expression: 'colour = sage | rack' },
      { type: 'expression', expression: 'case = large' },
      { type: 'requires', when: 'case = large', needs: 'rack' },
      { type: 'table', scope: ['rack', 'colour'], tuples: [['no', 'sage']] },
      { type: 'excludes', of: ['rack', 'case = large'] },
    ],
  })
  const contradictions = new Contradictions(contradictory)
  const found = contradictions.rulesAgainst() ?? []
  expect(found).toContain(1)
  expect(found).toContain(2)
  expect(found).toHaveLength(3)
  expect(found.some((rule) => rule === 3 || rule === 4)).toBe(true)
})

it('names the rules that refuse a choice beside others', () => {
  const sound = soundModel({
    features,
    rules: [
      { type: 'requires', when: 'case = large', needs: 'rack' },
      { type: 'requires', when: 'rack', needs: 'colour = sage' },
      { type: 'expression', expression: 'case = small | colour = ivory | rack' },
    ],
  })
  const contradictions = new Contradictions(sound)
  expect(contradictions.rulesAgainst({ case: 'large', colour: 'ivory' })).toEqual([0, 1])
  expect(contradictions.rulesAgainst({ case: 'large', colour: 'sage' })).toBeUndefined()
})
