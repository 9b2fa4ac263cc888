import type { Content, Data } from '@puckeditor/core'
import { expect, test } from 'vitest'
import { outlineRows, ROOT_ZONE, spotAfter, stepAction } from './outline'

const slotsOf = (type: string) => ({ text: [], section: ['content'], columns: ['first', 'second'] })[type]
const text = (id: string) => ({ type: 'text', props: { id } })
const page = (...content: Content): Data => ({ root: { props: {} }, content })
const nested = page(
  text('a'),
  { type: 'section', props: { id: 's', content: [text('in')] } },
  { type: 'columns', props: { id: 'c', first: [text('l')], second: [] } },
)

test('the outline tells blocks in the order of reading, with the slots of those that have several', () => {
  expect(outlineRows(nested, slotsOf).map(({ id, depth }) => [id, depth])).toEqual([
    ['a', 0],
    ['s', 0],
    ['in', 1],
    ['c', 0],
    ['c:first', 1],
    ['l', 2],
    ['c:second', 1],
  ])
})

test('up and down change the order', () => {
  expect(stepAction(nested, slotsOf, 's', 'up')).toMatchObject({ type: 'reorder', sourceIndex: 1, destinationIndex: 0 })
  expect(stepAction(nested, slotsOf, 'a', 'up')).toBeNull()
})

test('in goes into the one before, out behind the one around', () => {
  expect(stepAction(nested, slotsOf, 'c', 'in')).toMatchObject({ destinationZone: 's:content', destinationIndex: 1 })
  expect(stepAction(nested, slotsOf, 's', 'in')).toBeNull()
  expect(stepAction(nested, slotsOf, 'in', 'out')).toMatchObject({ destinationZone: ROOT_ZONE, destinationIndex: 2 })
  expect(stepAction(nested, slotsOf, 'a', 'out')).toBeNull()
})

test('at the end of one column the way down leads into the next', () => {
  expect(stepAction(nested, slotsOf, 'l', 'down')).toMatchObject({ destinationZone: 'c:second', destinationIndex: 0 })
  expect(stepAction(nested, slotsOf, 'l', 'up')).toBeNull()
})

test('a new block comes behind the chosen one, else at the end', () => {
  expect(spotAfter(nested, slotsOf, 'in')).toEqual({ zone: 's:content', index: 1 })
  expect(spotAfter(nested, slotsOf, undefined)).toEqual({ zone: ROOT_ZONE, index: 3 })
})
