import { expect, test } from 'vitest'
import { transaction } from '@/db'
import { matchTexts, placeWord, putTexts, removeTexts, type TextWord } from '@/db/full-text'

const LIMIT = 400
const word = (...spellings: string[]): TextWord => ({ spellings, isPrefix: false })
const beginning = (start: string): TextWord => ({ spellings: [start], isPrefix: true })

test('of a word that nearly all have, some are found, each once; of the others, all', async () => {
  const texts = Array.from({ length: 1200 }, (_, at) => {
    const title = `lamp ${at % 100 === 0 ? 'brass' : 'plain'} l${at}`
    return { num: at + 1, index: 'en' as const, name: title, title, body: at % 300 === 0 ? 'with brass feet' : '' }
  })
  await transaction(() => putTexts(texts))
  const found = async (words: TextWord[], where: 'title' | 'anywhere', how?: 'any') =>
    (await matchTexts('en', words, { where, limit: LIMIT, how })).map(({ num }) => num)

  const lamps = await found([word('lamp')], 'title')
  expect(lamps).toHaveLength(LIMIT)
  expect(new Set(lamps).size).toBe(LIMIT)
  expect(await found([word('lamp'), beginning('bra')], 'title')).toHaveLength(12)
  expect(await found([word('feet')], 'title')).toEqual([])
  expect((await found([word('feet')], 'anywhere')).sort((a, b) => a - b)).toEqual([1, 301, 601, 901])
  expect(await found([word('plain'), word('feet')], 'anywhere')).toEqual([])
  expect(await found([word('feet', 'brass')], 'anywhere')).toHaveLength(12)
  expect(await found([word('l7'), word('l8')], 'title', 'any')).toHaveLength(2)
  expect(await matchTexts('de', [word('lamp')], { where: 'anywhere', limit: LIMIT })).toEqual([])

  await transaction(() => removeTexts(['en'], [1, 2]))
  expect(await found([word('lamp'), word('brass')], 'title')).toHaveLength(11)
})

test('of texts that are shown in places, those of one place, also where any of the words will do', async () => {
  const text = (num: number, place: string, title: string, body = '') =>
    ({ num, index: 'pages', name: title, title: `${placeWord(place)} ${title}`, body }) as const
  await transaction(() =>
    putTexts([text(1, 'de-ch', 'brass lamp'), text(2, 'en-ch', 'brass lamp'), text(3, 'de-ch', 'oil', 'a lamp')]),
  )
  const found = async (words: TextWord[], where: 'title' | 'anywhere', how?: 'any') =>
    (await matchTexts('pages', words, { where, how, limit: LIMIT, within: placeWord('de-ch') }))
      .map(({ num }) => num)
      .sort((a, b) => a - b)

  expect(await found([word('lamp')], 'title')).toEqual([1])
  expect(await found([beginning('la')], 'anywhere')).toEqual([1, 3])
  expect(await found([word('brass'), word('oil')], 'anywhere', 'any')).toEqual([1, 3])
  await transaction(() => removeTexts(['pages'], [3]))
  expect(await found([word('lamp')], 'anywhere')).toEqual([1])
})
