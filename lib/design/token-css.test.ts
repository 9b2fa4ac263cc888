import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultTokens } from './default-tokens'
import { readTokens } from './theme'
import { everything, styleSheet } from './token-css'

const hostile = fc.oneof(
  fc.constantFrom(
    '</style><script>alert(1)</script>',
    '#fff}html{display:none',
    'url(//evil.example)',
    '1px;}',
    '"\\',
    '<!--',
    'toString',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const value = fc.oneof(
  hostile,
  fc.array(hostile, { maxLength: 4 }),
  fc.dictionary(fc.string({ maxLength: 12 }), hostile),
)

it('whatever a file of tokens says, its style sheet stays one rule of values and ends no element', () => {
  const paths = fc.constantFrom(...defaultTokens)
  fc.assert(
    fc.property(fc.array(fc.tuple(paths, value), { minLength: 1, maxLength: 8 }), (said) => {
      const document: Record<string, Record<string, unknown>> = {}
      for (const [{ path, type }, $value] of said) {
        const [group = '', ...name] = path.split('.')
        document[group] = { ...document[group], [name.join('.')]: { $type: type, $value } }
      }
      const sheet = styleSheet(everything(readTokens(document).tokens))
      expect(sheet).not.toMatch(/[<>\\]|url|@|\/\*/)
      expect(sheet.match(/[{}]/g)).toEqual(['{', '}'])
    }),
    { numRuns: 500 },
  )
})
