import { describe, expect, it } from 'vitest'
import { locales } from '@/lib/kernel/locale'
import de from './de/areas'
import en from './en/areas'
import pl from './pl/areas'
import { sentence, words } from './words'

type Tree = { [key: string]: string | Tree }
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  )
/** Names of the values that a message takes, in the branches of its plurals and selects too. */
const argumentsOf = (text: string) => {
  const names = new Set<string>()
  let at = 0
  const message = () => {
    for (; at < text.length && text[at] !== '}'; at++) if (text[at] === '{') argument()
  }
  // `{name}`, `{name, number}` or `{name, plural, one {message} other {message}}`; ends on its closing brace.
  const argument = () => {
    const [, name = '', type] = /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(at)) ?? []
    names.add(name)
    for (at++; at < text.length && text[at] !== '}'; at++)
      if (text[at] === '{' && type) {
        at++
        message()
      }
  }
  message()
  return [...names].sort()
}

describe('the words of the shop', () => {
  const english = new Map(flat(en as unknown as Tree))

  it.each([
    ['German', de],
    ['Polish', pl],
  ])('have the same keys and take the same values in %s as in English', (_, language) => {
    const other = new Map(flat(language as unknown as Tree))
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of other)
      expect([key, ...argumentsOf(text)]).toEqual([key, ...argumentsOf(english.get(key) ?? '')])
  })

  it('can be read by the message parser in every language', () => {
    for (const locale of locales)
      for (const [path, text] of english) {
        const [area = '', ...key] = path.split('.')
        const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 2]))
        const t = words(locale, area as 'ui') as unknown as (key: string, values: object) => string
        if (!text.includes('<')) expect(t(key.join('.'), values), path).toBeTypeOf('string')
      }
  })

  it('count in Polish as Poles do', () => {
    const t = words('pl', 'ui')
    expect([1, 3, 5, 22].map((count) => t('rating.count', { count }))).toEqual([
      '1 opinia',
      '3 opinie',
      '5 opinii',
      '22 opinie',
    ])
  })

  it('are spelled the Swiss way in Switzerland', () => {
    expect(words('de', 'ui')('close')).toBe('Schließen')
    expect(words({ locale: 'de', country: 'CH' }, 'ui')('close')).toBe('Schliessen')
  })

  it('answer an unknown error with the general sentence', () => {
    expect(sentence('en', 'no.such.key')).toContain('Nothing was lost')
    expect(sentence('de', 'tooMany', { seconds: 1 })).toContain('1 Sekunde')
  })
})
