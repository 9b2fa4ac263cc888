import { expect, test } from 'vitest'
import { bicycle } from './definition-for-tests'
import { checkDraftApart } from './draft-apart'
import { type PreparedDefinition, prepareDefinition, tooEntangled } from './prepare-definition'

const answering = (prepared: PreparedDefinition) => async () => prepared
const expression = (text: string) => ({ type: 'expression', expression: text, label: { en: text } })

/** Sums of so many weights that they cannot be told while someone types. */
const entangled = (texts: string[]) =>
  bicycle({
    features: Array.from({ length: 40 }, (_, at) => ({
      code: `f${at}`,
      label: { en: 'F' },
      step: 'frame',
      shown: 'list',
      default: 'v0',
      values: Array.from({ length: 12 }, (_, n) => ({
        code: `v${n}`,
        label: { en: 'V' },
        numbers: { weight: (n * 37 + at * 11) % 101 },
      })),
    })),
    rules: texts.map(expression),
    packages: [],
    facts: [],
  })
const wide = entangled(['sum(weight) <= 2000', 'sum(weight) >= 1999'])

test('a small draft is checked at once', async () => {
  const check = await checkDraftApart(bicycle(), () => Promise.reject(new Error('asked another process')))
  expect(check.statistics?.configurations).toBe('6')
})

test('a draft that another process cannot compile in time is not counted', async () => {
  expect(await checkDraftApart(wide, answering(tooEntangled))).toMatchObject({ isTooLarge: true, statistics: null })
})

test('rules that another process finds to contradict each other are named', async () => {
  const faults = [0, 1].map((at) => ({ place: `rules.${at}`, fault: 'contradictory' }))
  const check = await checkDraftApart(wide, answering({ refused: 'modelContradictory', faults }))
  expect(check).toMatchObject({ isTooLarge: false, contradiction: [0, 1] })
})

test('what another process has compiled is counted from then on', async () => {
  // It need not be large to show what becomes of the answer: the same features without rules.
  const prepared = prepareDefinition(entangled([]))
  const counted = { isTooLarge: false, statistics: { configurations: String(12n ** 40n) } }
  expect(await checkDraftApart(wide, answering(prepared))).toMatchObject(counted)
  expect(await checkDraftApart(wide, answering(tooEntangled))).toMatchObject(counted)
})
