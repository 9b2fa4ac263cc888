import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedModels } from '@/db/seed/models'
import { seedProducts } from '@/db/seed/products'
import { defaultChoices } from '@/lib/configurator/chosen-value'
import { compile } from '@/lib/configurator/compile'
import { packModel } from '@/lib/configurator/compiled-model'
import { configurationPrice } from '@/lib/configurator/configuration-price'
import { definitionSchema } from '@/lib/configurator/definition'
import { defaultFaults, definitionFaults } from '@/lib/configurator/definition-faults'
import { ConfiguratorEngine } from '@/lib/configurator/engine'
import { engineModel } from '@/lib/configurator/engine-model'
import { soundModel } from '@/lib/configurator/read-model'
import { marketCodes, markets } from '@/lib/kernel/channel'
import { locales } from '@/lib/kernel/locale'
import { demoDefinition } from './model-definition'

const folder = 'db/seed/pictures'
const boxes = JSON.parse(readFileSync(`${folder}/layers/layers.json`, 'utf8'))
const files = new Set<string>()
const hashOf = (file: string) => {
  files.add(file)
  return 'a'.repeat(32)
}
const definitions = seedModels.map((seed) => definitionSchema.parse(demoDefinition(seed, boxes, hashOf)))

test('the scooters of the demo company can be published as they are', () => {
  expect(definitions.flatMap(definitionFaults)).toEqual([])
  expect(definitions.flatMap(defaultFaults)).toEqual([])
})

test('they allow exactly what a count by hand finds, and fit into few bytes', () => {
  const compiled = definitions.map((definition) => compile(soundModel(engineModel(definition))))
  const engines = compiled.map((each) => new ConfiguratorEngine(each))
  expect(engines.map((engine) => engine.count())).toEqual([3_664n, 66_600n, 478_469n])
  expect(Math.max(...compiled.map((each) => packModel(each).length))).toBeLessThan(100_000)
  for (const [at, engine] of engines.entries())
    for (const { editions, needs } of [definitions[at]!])
      for (const { choices } of [...editions, ...needs.flatMap(({ answers }) => answers)])
        expect(engine.isPossible(choices)).toBe(true)
})

test('every value is in some configuration, and no rule is for nothing', () => {
  for (const definition of definitions) {
    const all = engineModel(definition)
    const engine = new ConfiguratorEngine(compile(soundModel(all)))
    const valid = engine.validValues()
    expect(all.features.filter(({ code, values }) => valid[code]?.length !== values.length)).toEqual([])
    for (const at of definition.rules.keys()) {
      const without = { ...all, rules: all.rules.filter((_, n) => n !== at) }
      expect(new ConfiguratorEngine(compile(soundModel(without))).count()).toBeGreaterThan(engine.count())
    }
  }
})

test('every picture that they name is there', () => {
  const places = ['', 'layers/', 'choices/']
  const missing = [...files].filter((file) => !places.some((place) => existsSync(`${folder}/${place}${file}`)))
  expect(missing).toEqual([])
  expect(files.size).toBeGreaterThan(100)
})

test('whatever a shopper reads is said in all three languages', () => {
  const unsaid: string[] = []
  const look = (value: unknown, place: string) => {
    if (value === null || typeof value !== 'object') return
    if ('en' in value && locales.some((locale) => !(value as Record<string, string>)[locale])) unsaid.push(place)
    for (const [key, each] of Object.entries(value)) look(each, `${place}.${key}`)
  }
  for (const definition of definitions) look(definition, '')
  expect(unsaid).toEqual([])
  expect(definitions.flatMap(({ rules }) => rules.filter(({ label }) => !label))).toEqual([])
})

test('every choice has a price in every market, and parts that the shop sells are named as it names them', () => {
  const slugs = seedProducts.map(({ slug }) => slug.toUpperCase())
  for (const definition of definitions)
    for (const market of marketCodes) {
      const base = { amount: 5000_00, currency: markets[market].currency }
      for (const { code, values } of definition.features)
        for (const value of values) {
          const choices = { ...defaultChoices(definition), [code]: value.code }
          expect(configurationPrice(definition, choices, market, base).total.amount).toBeGreaterThan(0)
          for (const { sku } of value.parts ?? [])
            if (sku.startsWith('VE-')) expect(slugs.some((slug) => sku.startsWith(`VE-${slug}`))).toBe(true)
        }
    }
})

test('what fits a scooter is something that the shop sells', () => {
  const sold = new Set(seedProducts.map(({ slug }) => slug))
  expect(seedModels.flatMap(({ accessories }) => accessories.filter(({ product }) => !sold.has(product)))).toEqual([])
})

test('ten thousand shoppers who click what is offered never reach a dead end', { tags: ['exhaustive'] }, () => {
  const engine = new ConfiguratorEngine(compile(soundModel(engineModel(definitions.at(-1)!))))
  let state = 1
  const below = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  for (let walk = 0; walk < 10_000; walk++) {
    const choices: Record<string, string> = {}
    for (let click = 0; click < 12; click++) {
      const { code } = engine.compiled.features[below(engine.compiled.features.length)]!
      const fitting = engine.validValues(choices)[code]!
      if (!fitting.length) throw new Error(`Nothing fits for ${code} after ${JSON.stringify(choices)}`)
      choices[code] = fitting[below(fitting.length)]!
    }
    if (walk % 100 === 0) expect(engine.isPossible(choices)).toBe(true)
  }
})
