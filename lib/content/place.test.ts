import { expect, test } from 'vitest'
import { listPagesBelow } from './page-list-queries'
import { movePage } from './place-commands'
import { editor, marketer, newPage, run } from './testing'

const top = async () => (await listPagesBelow(editor, null, 'en', { limit: 20 })).map(({ title }) => title)

test('a page comes to the place at which the tree shows it, whatever else stands beside the pages', async () => {
  await newPage('A snippet', { kind: 'snippet' })
  const [first] = [await newPage('One'), await newPage('Two')]
  await newPage('A template', { kind: 'template' })
  const last = await newPage('Three')
  const move = (id: string, position: number) => run((c) => movePage(c, { id, parentId: null, position }), marketer)
  await move(first, 2)
  expect(await top()).toEqual(['Two', 'Three', 'One'])
  await move(last, 0)
  expect(await top()).toEqual(['Three', 'Two', 'One'])
  await expect(run((c) => movePage(c, { id: last, parentId: last, position: 0 }), marketer)).rejects.toMatchObject({
    key: 'pageInsideItself',
  })
})
