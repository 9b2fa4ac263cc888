import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkContrast } from './contrast-pairs'
import { defaultTokens } from './default-tokens'
import { cssValue, differences, propertyOf, styleSheet } from './token-css'
import { readDocument, writeDocument } from './token-document'

// The admin has sizes of its own, which no theme touches.
const [css = ''] = readFileSync('app/_styles/tokens.css', 'utf8').split('[data-face="admin"')
const declared = new Map(
  [...css.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)].flatMap(([, property = '', value = '']) =>
    property.includes('*') ? [] : [[property, value] as const],
  ),
)

test('the style sheet says what the tokens say', () => {
  const said = defaultTokens.flatMap((token) => {
    const property = propertyOf(token.path)
    return property ? [[property, cssValue(token)] as const] : []
  })
  expect(said.length).toBeGreaterThan(70)
  for (const [property, value] of said)
    expect(`${property}: ${declared.get(property)}`, 'app/_styles/tokens.css').toBe(`${property}: ${value}`)
})

test('every colour, size, corner and shadow of the style sheet is a token', () => {
  const known = new Set(defaultTokens.map(({ path }) => propertyOf(path)))
  const themed = [...declared.keys()].filter((name) =>
    /^--(color|radius|shadow|ease|leading|tracking|face|size)-/.test(name),
  )
  expect(themed.filter((name) => !known.has(name) && name !== '--radius-full')).toEqual([])
})

test('what is delivered can be read by everybody, by day and by night', () => {
  expect(checkContrast(defaultTokens).filter(({ holds }) => !holds)).toEqual([])
})

test('a theme that changes nothing adds nothing to a page', () => {
  expect(styleSheet(differences())).toBe('')
  expect(differences(defaultTokens)).toEqual([])
})

test('written as a document and read again, the tokens are the same', () => {
  const read = readDocument(JSON.parse(JSON.stringify(writeDocument(defaultTokens))))
  expect(read.faults).toEqual([])
  expect(differences(read.tokens)).toEqual([])
  expect(read.tokens.map(({ path }) => path).sort()).toEqual(defaultTokens.map(({ path }) => path).sort())
})
