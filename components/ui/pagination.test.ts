import { expect, it } from 'vitest'
import { shownPages } from './pagination'

it('shows the first, the last and the neighbours, and a gap only where two or more are left out', () => {
  expect(shownPages(1, 3)).toEqual([1, 2, 3])
  expect(shownPages(4, 12)).toEqual([1, 2, 3, 4, 5, null, 12])
  expect(shownPages(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  expect(shownPages(12, 12)).toEqual([1, null, 11, 12])
})
