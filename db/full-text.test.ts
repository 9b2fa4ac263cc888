import { expect, test } from 'vitest'
import { transaction } from '@/db'
import { matchTexts, putTexts, removeTexts, type TextWord } from '@/db/full-text'

const LIMIT = 400
const word = (...spellings: string[]): TextWord => ({ spellings, isPrefix: false })
const beginning = (start: string): TextWord => ({ spellings: [start], isPrefix: true })

test('of a word that nearly all have, some are found, each once; of the others, all', async () => {
  const texts = Array.from({ length: 1200 }, (_, at) => {
    const title = `lamp ${at % 100 === 0 ? 'brass' : 'plain'} l${at}`
    return { product: at + 1, locale: 'en' as const, name: title, title, body: at % 300 === 0 ? 'with brass feet' : '' }
  })
  await transaction(() => putTexts(texts))
  const found = async (words: TextWord[], where: 'title' | 'anywhere', how?: 'any') =>
    (await matchTexts('en', words, where, LIMIT, how)).map(({ product }) => product)

  const lamps = await found([word('lamp')], 'title')
  expect(lamps).toHaveLength(LIMIT)
  expect(new Set(lamps).size).toBe(LIMIT)
  expect(await found([word('lamp'), beginning('bra')], 'title')).toHaveLength(12)
  expect(await found([word('feet')], 'title')).toEqual([])
  expect((await found([word('feet')], 'anywhere')).sort((a, b) => a - b)).toEqual([1, 301, 601, 901])
  expect(await found([word('plain'), word('feet')], 'anywhere')).toEqual([])
  expect(await found([word('feet', 'brass')], 'anywhere')).toHaveLength(12)
  expect(await found([word('l7'), word('l8')], 'title', 'any')).toHaveLength(2)
  expect(await matchTexts('de', [word('lamp')], 'anywhere', LIMIT)).toEqual([])

  await transaction(() => removeTexts([1, 2]))
  expect(await found([word('lamp'), word('brass')], 'title')).toHaveLength(11)
})
