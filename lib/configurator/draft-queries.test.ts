import { expect, test } from 'vitest'
import { type Actor, guest } from '@/lib/kernel/actor'
import { bicycle } from './definition-for-tests'
import { checkModelDraft, compareModelDraft, tryModelDraft } from './draft-queries'

const reader: Actor = { kind: 'staff', id: 'acct_1', name: 'Ada', permissions: ['catalog.read'] }

test('trying a draft says what goes, what it costs, why not, and what would help', async () => {
  const trial = await tryModelDraft(reader, bicycle(), {
    choices: { rack: 'none', unknown: 'x' },
    wanted: { feature: 'basket', value: 'yes' },
    market: 'ch',
  })
  expect(trial).toMatchObject({
    configurations: '2',
    choices: { paint: 'red', rack: 'none', basket: 'no' },
    entries: [],
    refusal: { explanation: { rules: [0] }, repair: { changes: [{ feature: 'rack', from: 'none', to: 'steel' }] } },
  })
  const whole = await tryModelDraft(reader, bicycle(), { choices: { basket: 'yes' }, market: 'ch' })
  expect(whole?.entries.map(({ amount }) => amount)).toEqual([80_00, 40_00, -15_00])
})

test('a draft that cannot be read cannot be tried', async () => {
  const broken = bicycle({ rules: [{ type: 'expression', expression: 'gold' }] })
  expect(await tryModelDraft(reader, broken, { choices: {}, market: 'ch' })).toBeUndefined()
})

test('only who may read the catalogue may look at drafts', async () => {
  expect(checkModelDraft(reader, bicycle()).statistics?.configurations).toBe('6')
  expect(() => checkModelDraft(guest, bicycle())).toThrow(/forbidden/)
  await expect(tryModelDraft(guest, bicycle(), { choices: {}, market: 'ch' })).rejects.toThrow(/forbidden/)
  await expect(compareModelDraft(guest, { id: 'model_1', version: 1, definition: bicycle() })).rejects.toThrow(
    /forbidden/,
  )
})
