import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from './compile'
import { ConfiguratorEngine } from './engine'
import { type Choices, holds } from './expression'
import { type Feature, ModelError, type Rule } from './model'
import { type SoundModel, soundModel } from './read-model'
import type { Prices, Selection } from './selection'

const VALUES = ['a', 'b', 'c', 'd']
const onlySearch = { diagram: 0, search: [1_000_000] }

/** Models of up to 7 features with up to 4 values, with rules of all kinds, and prices. */
const models = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 7 }).chain((sizes) => {
  const features: Feature[] = sizes.map((size, at) => ({
    code: `f${at}`,
    values: VALUES.slice(0, size),
    attributes: { weight: Object.fromEntries(VALUES.slice(0, size).map((value, v) => [value, (v * 7 + at * 3) % 5])) },
  }))
  const pick = fc.integer({ min: 0, max: sizes.length - 1 })
  const term = pick.chain((at) =>
    fc
      .tuple(fc.constantFrom(...VALUES.slice(0, sizes[at])), fc.constantFrom('=', '!='))
      .map(([value, sign]) => `f${at} ${sign} ${value}`),
  )
  const either = fc.oneof(
    term,
    fc.tuple(term, term).map(([a, b]) => `(${a} | ${b})`),
    fc.tuple(term, term).map(([a, b]) => `(${a} & !(${b}))`),
  )
  const rule: fc.Arbitrary<Rule> = fc.oneof(
    fc.tuple(either, either).map(([when, needs]): Rule => ({ type: 'requires', when, needs })),
    fc.array(term, { minLength: 2, maxLength: 4 }).map((of): Rule => ({ type: 'excludes', of })),
    fc
      .tuple(fc.array(term, { minLength: 2, maxLength: 5 }), fc.integer({ min: 0, max: 2 }))
      .map(([of, min]): Rule => ({ type: 'cardinality', of, min, max: Math.min(of.length, min + 2) })),
    fc.tuple(either, either).map(([a, b]): Rule => ({ type: 'expression', expression: `${a} <=> ${b}` })),
    fc
      .tuple(fc.constantFrom('<', '<=', '>=', '!=', '>', '='), fc.integer({ min: 0, max: 12 }))
      .map(([sign, most]): Rule => ({ type: 'expression', expression: `sum(weight) ${sign} ${most}` })),
    fc.uniqueArray(pick, { minLength: 1, maxLength: 3 }).chain((scope) =>
      fc
        .tuple(
          fc.array(fc.tuple(...scope.map((at) => fc.constantFrom(...VALUES.slice(0, sizes[at])))), {
            minLength: 1,
            maxLength: 25,
          }),
          fc.boolean(),
        )
        .map(([tuples, forbidden]): Rule => ({ type: 'table', scope: scope.map((at) => `f${at}`), tuples, forbidden })),
    ),
  )
  return fc.record({
    features: fc.constant(features),
    rules: fc.array(rule, { maxLength: 6 }),
    selection: fc
      .array(fc.tuple(pick, fc.nat(3)), { maxLength: 4 })
      .map((list) =>
        Object.fromEntries(list.map(([at, v]) => [`f${at}`, VALUES[v % (sizes[at] as number)] as string])),
      ),
    wanted: fc
      .tuple(pick, fc.nat(3))
      .map(([at, v]): Selection => ({ [`f${at}`]: VALUES[v % (sizes[at] as number)] as string })),
    prices: fc
      .array(fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 4, maxLength: 4 }), {
        minLength: 7,
        maxLength: 7,
      })
      .map(
        (table): Prices =>
          Object.fromEntries(
            table.map((row, at) => [`f${at}`, Object.fromEntries(VALUES.map((value, v) => [value, row[v] as number]))]),
          ),
      ),
  })
})

/** Every valid configuration, by trying all. */
function allOf({ features, constraints }: SoundModel): Choices[] {
  let all: Choices[] = [{}]
  for (const { code, values } of features)
    all = all.flatMap((one) => values.map((value) => ({ ...one, [code]: value })))
  return all.filter((choices) =>
    constraints.every((rule) => {
      if (rule.kind === 'expression') return holds(rule.expression, choices)
      const numbers = rule.scope.map((code) =>
        features.find((each) => each.code === code)?.values.indexOf(choices[code] as string),
      )
      return rule.tuples.some((tuple) => tuple.every((value, at) => value === numbers[at])) !== rule.forbidden
    }),
  )
}

const agrees = (choices: Choices, selection: Selection) =>
  Object.entries(selection).every(([feature, value]) => choices[feature] === value)
const priceOf = (choices: Choices, prices: Prices) =>
  Object.entries(choices).reduce((sum, [feature, value]) => sum + (prices[feature]?.[value] ?? 0), 0)
const without = (selection: Selection, feature: string) =>
  Object.fromEntries(Object.entries(selection).filter(([each]) => each !== feature))

describe.each([
  ['a diagram', undefined],
  ['a search', onlySearch],
])('what %s says of a model is what trying all combinations says', (_, limits) => {
  const each = (
    check: (
      all: Choices[],
      engine: ConfiguratorEngine,
      given: { features: Feature[]; rules: Rule[]; selection: Selection; wanted: Selection; prices: Prices },
    ) => void,
  ) =>
    fc.assert(
      fc.property(models, (given) => {
        const model = soundModel(given)
        check(allOf(model), new ConfiguratorEngine(compile(model, limits)), given)
      }),
      { numRuns: 120 },
    )

  it('which values are valid, and how many configurations there are', () =>
    each((all, engine, { features, selection }) => {
      expect(engine.count()).toBe(BigInt(all.length))
      expect(engine.count(selection)).toBe(BigInt(all.filter((one) => agrees(one, selection)).length))
      const valid = engine.validValues(selection)
      for (const { code, values } of features) {
        const others = all.filter((one) => agrees(one, without(selection, code)))
        expect(valid[code]).toEqual(values.filter((value) => others.some((one) => one[code] === value)))
      }
    }))

  it('what a click asks: prices, whole and for each value, how many are left, and the nearest to what is preferred', () =>
    each((all, engine, { features, selection, wanted, prices }) => {
      const left = all.filter((one) => agrees(one, selection))
      const costs = left.map((one) => priceOf(one, prices))
      const answer = engine.answer(selection, wanted, prices)
      expect(answer.configurations).toBe(BigInt(left.length))
      expect(answer.price).toEqual(left.length ? { from: Math.min(...costs), to: Math.max(...costs) } : null)
      for (const { code, values } of features)
        for (const value of values) {
          const rest = all.filter((one) => one[code] === value && agrees(one, without(selection, code)))
          expect(answer.prices[code]?.[value]).toBe(
            rest.length ? Math.min(...rest.map((one) => priceOf(one, prices))) : undefined,
          )
        }
      const { completion } = answer
      expect(completion).toEqual(engine.complete(selection, wanted, prices))
      if (!completion) return expect(left).toEqual([])
      const asWished = left.filter((one) => agrees(one, wanted))
      const nearest = (asWished.length ? asWished : left).map((one) => priceOf(one, prices))
      expect(left).toContainEqual(completion.choices)
      expect(priceOf(completion.choices, prices)).toBe(completion.cost)
      expect(completion.cost).toBe(Math.min(...nearest))
    }))

  it('why a choice is refused, by a set of choices of which none can be left out', () =>
    each((all, engine, { selection, wanted }) => {
      const others = Object.fromEntries(
        Object.entries(selection).filter(([feature]) => !Object.hasOwn(wanted, feature)),
      )
      const can = (kept: string[]) =>
        all.some((one) => agrees(one, wanted) && kept.every((feature) => one[feature] === selection[feature]))
      const conflict = engine.conflict(selection, wanted)
      if (can(Object.keys(others))) return expect(conflict).toBeUndefined()
      expect(conflict).toBeDefined()
      expect(can(conflict ?? [])).toBe(false)
      if (can([]))
        for (const one of conflict ?? []) expect(can((conflict ?? []).filter((other) => other !== one))).toBe(true)
      else expect(conflict).toEqual([])
    }))

  it('the repair that changes least and is the cheapest of those', () =>
    each((all, engine, { selection, wanted, prices }) => {
      const candidates = all.filter((one) => agrees(one, wanted))
      const found = engine.repair(selection, wanted, prices)
      if (!candidates.length) return expect(found).toBeUndefined()
      const changed = (one: Choices) =>
        Object.entries(selection).filter(([feature, value]) => one[feature] !== value).length
      const least = Math.min(...candidates.map(changed))
      const price = Math.min(...candidates.filter((one) => changed(one) === least).map((one) => priceOf(one, prices)))
      expect(found?.changes).toHaveLength(least)
      expect(found?.cost).toBe(price)
      expect(all).toContainEqual(found?.choices)
      expect(found && agrees(found.choices, wanted)).toBe(true)
    }))

  it('which number each configuration has, each its own', () =>
    each((all, engine) => {
      const numbers = all.map((one) => engine.numberOf(one))
      expect(new Set(numbers).size).toBe(all.length)
      for (const [at, number] of numbers.entries()) {
        expect(number !== undefined && number >= 0n && number < BigInt(all.length)).toBe(true)
        expect(engine.configurationOf(number as bigint)).toEqual(all[at])
      }
    }))

  it('samples each configuration as often as any other', () => {
    const model = soundModel({
      features: [
        { code: 'x', values: ['a', 'b', 'c'] },
        { code: 'y', values: ['a', 'b'] },
        { code: 'z', values: ['a', 'b'] },
      ],
      rules: [{ type: 'requires', when: 'x = a', needs: 'y = a & z = a' }],
    })
    const engine = new ConfiguratorEngine(compile(model, limits))
    let state = 1
    const random = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state / 2 ** 32
    }
    const seen = new Map<string, number>()
    for (let n = 0; n < 9_000; n++) {
      const key = JSON.stringify(engine.sample(random))
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    expect(seen.size).toBe(9)
    for (const times of seen.values()) expect(Math.abs(times - 1_000)).toBeLessThan(150)
  })
})

it('refuses to compile a model whose choices are too entangled, and says so', () => {
  const model = soundModel({
    features: [
      { code: 'x', values: ['a', 'b'] },
      { code: 'y', values: ['a', 'b'] },
    ],
    rules: [{ type: 'expression', expression: 'x = a <=> y = a' }],
  })
  expect(() => compile(model, { diagram: 1, search: [0] })).toThrow(ModelError)
})
