import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, type RichNode, readRichText } from './rich-text'

const tagsIn = (nodes: RichNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsIn(node.children)]))
const hrefsIn = (nodes: RichNode[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.attributes.href ? [node.attributes.href] : []), ...hrefsIn(node.children)],
  )

test('paragraphs, lists, links and headings are read as they were written', () => {
  expect(readRichText('<h1>A</h1><p>b <strong>c</strong> &amp; <a href="/x" onclick="y()">d</a></p>')).toEqual([
    { tag: 'h2', attributes: {}, children: ['A'] },
    {
      tag: 'p',
      attributes: {},
      children: [
        'b ',
        { tag: 'strong', attributes: {}, children: ['c'] },
        ' & ',
        { tag: 'a', attributes: { href: '/x' }, children: ['d'] },
      ],
    },
  ])
  expect(plainText('<p>One</p><ul><li>Two</li><li>Three <b>bold</b></li></ul>')).toBe('One\nTwo\nThree bold')
})

test('what could run is not there: no scripts, no handlers, no dangerous addresses', () => {
  const evil = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java&#x73;cript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<p style="position:fixed" onmouseover="x()">p</p>',
    '<<b>script>alert(1)<</b>/script>',
    '<!-- <script> --><p>after</p>',
    '<style>*{}</style><form action="//evil"><input></form>',
  ]
  for (const html of evil) {
    const nodes = readRichText(html)
    expect(JSON.stringify(nodes)).not.toMatch(/"(?:script|img|svg|iframe|style|form|input|onerror|onclick)"/)
    expect(hrefsIn(nodes)).toEqual([])
  }
})

test('whatever is written comes out as known elements with addresses that run nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="',
      'javascript:',
      '">',
      '<b',
      '>',
      '</a>',
      '&#106;',
      '<!--',
      '-->',
      '<h3>',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const nodes = readRichText(pieces.join(''))
      expect(tagsIn(nodes).filter((tag) => /script|iframe|img/.test(tag))).toEqual([])
      expect(hrefsIn(nodes).filter((href) => /^\s*(javascript|data|vbscript):/i.test(href))).toEqual([])
    }),
  )
})

test('strings that have hurt other software are only text', ({ skip }) => {
  const file = '../shared/data/strings/naughty-strings.json'
  if (!existsSync(file)) skip('the strings of ../shared/data are not here')
  const strings = (JSON.parse(readFileSync(file, 'utf8')) as unknown[])
    .flat()
    .filter((each) => typeof each === 'string')
  expect(strings.length).toBeGreaterThan(100)
  for (const text of strings) {
    const nodes = readRichText(text)
    expect(hrefsIn(nodes).filter((href) => /^\s*(javascript|data|vbscript)/i.test(href))).toEqual([])
    expect(tagsIn(nodes).filter((tag) => /script|iframe|img|svg/.test(tag))).toEqual([])
  }
})
