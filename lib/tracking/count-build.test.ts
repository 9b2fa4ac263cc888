import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BuildStep, buildBatchInput, isKnownStep, mergeSteps, type StepKind } from './build-step'
import { countBuild, WHOLE } from './count-build'
import { hesitations } from './hesitation'
import { addBuild, noInterest } from './interest'

/** Steps a second apart: `chosen paint red blue` is "red instead of blue". */
const visit = (...lines: string[]): BuildStep[] =>
  lines.map((line, n) => {
    const [kind, feature, value, from] = line.split(' ')
    return {
      n,
      at: n * 1000,
      kind: kind as StepKind,
      ...(feature && { feature }),
      ...(value && { value }),
      ...(from && { from }),
    }
  })
const over = (...lines: string[]) =>
  Object.fromEntries([...hesitations(visit(...lines))].map(([feature, values]) => [feature, [...values]]))
const signsOf = (steps: BuildStep[], feature: string, value = WHOLE, choices?: Record<string, string>) => [
  ...(countBuild({ steps, choices, isBought: false }).choices.get(feature)?.get(value) ?? []),
]

describe('hesitation', () => {
  it('is what was taken back soon after it was chosen', () => {
    expect(over('chosen paint red blue', 'undone')).toEqual({ paint: ['red'] })
    expect(over('chosen paint red blue', 'chosen paint blue red')).toEqual({ paint: ['red'] })
  })
  it('is what was chosen again and again', () => {
    expect(over('chosen paint red blue', 'chosen paint sage red', 'chosen paint red sage')).toEqual({
      paint: ['sage', 'red'],
    })
  })
  it('is not trying one paint after the other, nor changing one’s mind much later', () => {
    expect(over('chosen paint red blue', 'chosen paint sage red', 'chosen paint ivory sage')).toEqual({})
    const [first, second] = visit('chosen paint red blue', 'chosen paint blue red')
    expect(hesitations([first as BuildStep, { ...(second as BuildStep), at: 60_000 }]).size).toBe(0)
  })
  it('undoes an edition as one step, and knows what redoing brings back', () => {
    expect(over('chosen seat solo comfort', 'begun', 'undone')).toEqual({})
    expect(over('chosen seat solo comfort', 'undone', 'redone', 'undone')).toEqual({ seat: ['solo'] })
  })
})

describe('a visit', () => {
  it('counts once for what was looked at and chosen, and for how far it came', () => {
    const steps = visit('opened', 'looked rack', 'refused rack steel', 'chosen paint red blue', 'saved', 'shared')
    expect([...countBuild({ steps, choices: undefined, isBought: false }).stages]).toEqual([
      'opened',
      'changed',
      'kept',
    ])
    expect(signsOf(steps, 'rack')).toEqual(['looked'])
    expect(signsOf(steps, 'rack', 'steel')).toEqual(['looked'])
    expect(signsOf(steps, 'paint', 'red')).toEqual(['looked', 'chosen'])
  })
  it('that ends without a cart was left at its last feature, with all that it had', () => {
    const steps = visit('opened', 'chosen paint red blue', 'looked rack', 'left')
    const choices = { paint: 'red', rack: 'none' }
    expect(signsOf(steps, 'rack', WHOLE, choices)).toEqual(['looked', 'left'])
    expect(signsOf(steps, 'paint', 'red', choices)).toEqual(['looked', 'chosen', 'left'])
    expect(signsOf(steps, 'rack', 'none', choices)).toEqual(['left'])
  })
  it('that ends in the cart was not left', () => {
    const steps = visit('opened', 'chosen paint red blue', 'carted', 'left')
    expect(signsOf(steps, 'paint', 'red', { paint: 'red' })).not.toContain('left')
  })
  it('adds up with others', () => {
    const interest = noInterest()
    for (const isBought of [false, true])
      addBuild(interest, countBuild({ steps: visit('opened', 'chosen paint red blue'), choices: undefined, isBought }))
    expect(interest.stages).toEqual({ opened: 2, changed: 2, kept: 0, carted: 0, bought: 1 })
    expect(interest.choices.paint?.red).toEqual({ looked: 2, chosen: 2, hesitated: 0, left: 0 })
  })
  it('is the same however its batches are shuffled and repeated', () => {
    const whole = visit(
      'opened',
      'looked rack',
      'chosen paint red blue',
      'chosen paint blue red',
      'refused rack steel',
      'left',
    )
    const batches = fc.array(fc.subarray(whole, { minLength: 1 }), { maxLength: 6 })
    fc.assert(
      fc.property(batches, (parts) => {
        const merged = [...parts, whole.slice(3), whole.slice(0, 4)].reduce(mergeSteps, [])
        expect(merged).toEqual(whole)
      }),
    )
  })
})

describe('a batch', () => {
  const [step] = visit('chosen paint red blue')
  const batch = { build: crypto.randomUUID(), modelVersion: 1, key: '1-00', steps: [step] }
  it('is strict and bounded', () => {
    expect(buildBatchInput.safeParse(batch).success).toBe(true)
    const { value: _, ...less } = step as BuildStep
    for (const wrong of [
      { ...batch, price: 1 },
      { ...batch, build: 'me' },
      { ...batch, steps: [] },
      { ...batch, steps: Array(51).fill(step) },
      { ...batch, steps: [{ ...step, n: 400 }] },
      { ...batch, steps: [{ ...step, at: -1 }] },
      { ...batch, steps: [{ ...step, kind: 'paid' }] },
      { ...batch, steps: [{ ...step, value: 'x'.repeat(61) }] },
    ])
      expect(buildBatchInput.safeParse(wrong).success).toBe(false)
    expect(buildBatchInput.safeParse({ ...batch, steps: [less] }).success).toBe(true)
  })
  it('keeps only what the model has', () => {
    const model = { features: [{ code: 'paint', values: [{ code: 'red' }, { code: 'blue' }] }] } as never
    const known = (line: string) => isKnownStep(model, visit(line)[0] as BuildStep)
    expect(['opened', 'chosen paint red blue', 'looked paint', 'left'].every(known)).toBe(true)
    expect(
      [
        'chosen',
        'chosen paint',
        'chosen horn loud',
        'chosen paint pink',
        'refused paint',
        'chosen paint red pink',
      ].some(known),
    ).toBe(false)
  })
})
