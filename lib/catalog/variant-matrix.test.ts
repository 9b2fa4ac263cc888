import { expect, test } from 'vitest'
import { layMatrix } from './variant-matrix'

const option = (code: string, ...values: string[]) => ({ code, values: values.map((value) => ({ code: value })) })
const variant = (key: string, options: Record<string, string>, active = true) => ({
  id: `v-${key}`,
  key,
  options,
  active,
})
const show = ({ rows }: ReturnType<typeof layMatrix>) => rows.map(({ key, stored }) => `${key}=${stored?.id ?? 'new'}`)

test('the only variant becomes the first combination of the first option', () => {
  const matrix = layMatrix([option('size', 's', 'm')], [variant('', {})])
  expect(show(matrix)).toEqual(['s=v-', 'm=new'])
  expect(matrix.gone).toEqual([])
})

test('with one more option each variant becomes the first combination that does not contradict it', () => {
  const stored = [variant('red', { colour: 'red' }), variant('blue', { colour: 'blue' })]
  const matrix = layMatrix([option('colour', 'red', 'blue'), option('size', 's', 'm')], stored)
  expect(show(matrix)).toEqual(['red-s=v-red', 'red-m=new', 'blue-s=v-blue', 'blue-m=new'])
})

test('with one option less the others go out of the shop, and those that were out before stay former', () => {
  const stored = [
    variant('red-s', { colour: 'red', size: 's' }),
    variant('red-m', { colour: 'red', size: 'm' }),
    variant('green', { colour: 'green' }, false),
  ]
  const matrix = layMatrix([option('colour', 'red')], stored)
  expect(show(matrix)).toEqual(['red=v-red-s'])
  expect(matrix.gone.map(({ id }) => id)).toEqual(['v-red-m'])
  expect(matrix.former.map(({ id }) => id)).toEqual(['v-green'])
})

test('an option without values has no combination yet, so nothing can be lost by looking', () => {
  expect(layMatrix([option('size')], [variant('', {})])).toMatchObject({ rows: [], gone: [{ key: '' }] })
})
