import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, emptySeo } from './block'
import { compareContent } from './compare'
import { readabilityOf } from './readability'
import { diffWords } from './word-diff'

const content = (blocks: Block[], title = 'Ride') => ({ title, slug: 'ride', seo: emptySeo, blocks })
const text = (id: string, words: string): Block => ({
  id,
  type: 'richText',
  props: { text: `<p>${words}</p>`, width: 'prose' },
})

test('two versions are compared by blocks: added, removed, moved and changed word by word', () => {
  const before = content([text('a', 'one'), text('b', 'the old way home'), text('c', 'three'), text('d', 'gone')])
  const after = content(
    [text('c', 'three'), text('a', 'one'), text('b', 'the new way home'), text('e', 'fresh')],
    'Rides',
  )
  const { head, blocks } = compareContent(before, after)
  expect(head).toEqual([
    {
      name: 'title',
      words: [
        { kind: 'removed', text: 'Ride' },
        { kind: 'added', text: 'Rides' },
      ],
    },
  ])
  expect(blocks.map(({ id, change }) => [id, change])).toEqual([
    ['c', 'moved'],
    ['b', 'changed'],
    ['e', 'added'],
    ['d', 'removed'],
  ])
  expect(blocks[1]?.properties).toEqual([
    {
      name: 'text',
      words: [
        { kind: 'same', text: 'the ' },
        { kind: 'removed', text: 'old ' },
        { kind: 'added', text: 'new ' },
        { kind: 'same', text: 'way home' },
      ],
    },
  ])
  expect(compareContent(before, before)).toEqual({ head: [], blocks: [] })
})

test('what a comparison shows makes both texts again', () => {
  const words = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd\n')).map((list) => list.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = diffWords(before, after)
      const only = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
      expect([only('added'), only('removed')]).toEqual([before, after])
    }),
  )
})

test('plain sentences are easy to read in each language, and winding ones are hard', () => {
  const easy = {
    en: 'You sit down. The road is dry. We ride to the lake and back. It is cold, but we do not mind at all. ',
    de: 'Sie sitzen auf. Der Weg ist frei. Wir fahren an den See und zurück. Es ist kalt, doch das ist gut. ',
    pl: 'Siadasz. Droga jest sucha. Jedziemy nad jezioro i wracamy. Jest zimno, ale to nic. Cisza. ',
  }
  const hard = {
    en: 'Notwithstanding organisational considerations concerning manufacturing responsibilities and international certification requirements the administration subsequently communicated comprehensive modifications ',
    de: 'Unbeschadet organisationsrechtlicher Zuständigkeitsüberlegungen hinsichtlich internationaler Zertifizierungsvoraussetzungen kommunizierte die Unternehmensverwaltung umfangreiche Veränderungsnotwendigkeiten ',
    pl: 'Niezależnie od organizacyjnych uwarunkowań dotyczących międzynarodowych wymagań certyfikacyjnych administracja zakomunikowała wielopłaszczyznowe modyfikacje odpowiedzialności produkcyjnej ',
  }
  for (const locale of ['en', 'de', 'pl'] as const) {
    expect(readabilityOf(easy[locale].repeat(8), locale)?.level).toBe('easy')
    expect(readabilityOf(`${hard[locale].repeat(8)}.`, locale)?.level).toBe('hard')
    expect(readabilityOf(easy[locale], locale)).toBeUndefined()
  }
})
