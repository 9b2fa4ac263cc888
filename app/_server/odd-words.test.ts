import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GET as graphql } from '@/app/api/graphql/route'
import { GET as suggestions } from '@/app/api/suggest/route'
import { GET as pageSearch } from '@/app/api/v1/content/search/route'
import { GET as productSearch } from '@/app/api/v1/search/route'
import { newPage, publish, richText } from '@/lib/content/testing'
import { drain } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { sampleProduct } from '@/lib/pricing/testing'
import { catchUpPages } from '@/lib/search/page-index-commands'
import { searchPages } from '@/lib/search/page-search-queries'
import { pageSearchSubscribers } from '@/lib/search/page-subscribers'
import { searchSubscribers } from '@/lib/search/subscribers'
import { plainRequest } from '@/lib/serving/plain-request'

const file = '../shared/data/strings/naughty-strings.json'
const naughty: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []

/** What the engines' own languages of search know, and what breaks statements, bytes and patience. */
const odd = [
  ...[
    '"',
    "'",
    '""',
    "''",
    '"lantern',
    'lantern"',
    "lan'tern",
    '\\',
    "\\'",
    '%',
    '_',
    '*',
    '**',
    '(',
    ')',
    '((lantern',
    '^lantern',
  ],
  ...[
    'lantern*',
    'lan* OR *',
    'lantern OR',
    'AND',
    'NOT lantern',
    'NEAR(lantern light)',
    'title:lantern',
    '{title} : lantern',
  ],
  ...[
    '-title:lantern',
    'lantern + light',
    'lantern & !light',
    'lantern | light',
    'lantern <-> light',
    'lantern:*',
    ':A',
    '!!',
  ],
  ...[
    '\0',
    'lan\0tern',
    '\u0000\u0001',
    '\ud800',
    '\udc00lantern',
    '\ue000',
    '\ue000dech',
    '\ue000ench',
    '\ufeff',
    '\u202e',
    '👩‍👩‍👧',
  ],
  ...[
    'lantern'.repeat(20_000),
    'x '.repeat(50_000),
    `${'𐌰'.repeat(30)}`,
    `a${'𐌰'.repeat(30)}`,
    'ﷺ'.repeat(200),
    '\u0301'.repeat(5_000),
  ],
  ...[
    "'; drop table searched_pages; --",
    '1 limit 0',
    '$1',
    '?',
    ':words',
    '%00',
    '\r\nSet-Cookie: a=b',
    '{{7*7}}',
    '../../etc/passwd',
  ],
]

/** One in nine of the list is enough for the slower doors. */
const some = <T>(list: T[]) => list.filter((_, at) => at % 9 === 0)

let caller = 0
type Handler = (request: Request, given: { params: Promise<never> }) => Promise<Response>
async function ask(handler: unknown, path: string, params: Record<string, string>) {
  // Each from an address of its own: how often somebody may search is not the question.
  const from = new Headers({ 'x-client-ip': `203.0.${(caller >> 8) & 255}.${caller++ & 255}` })
  const request = new Request(`http://shop.example${path}?${new URLSearchParams(params)}`)
  return plainRequest.run(from, () => (handler as Handler)(request, { params: Promise.resolve({} as never) }))
}

async function shop() {
  await publish(await newPage('Lantern', { blocks: [richText('a', 'light for the tent')] }))
  await sampleProduct({ name: 'Camp lantern' })
  await drain({ subscribers: [...searchSubscribers, ...pageSearchSubscribers], tasks: [], schedules: [] })
}

test('whatever is typed, every search answers, with what is public or nothing', async () => {
  await shop()
  expect((await searchPages('en-ch', 'lantern', { limit: 5 })).total).toBe(1)
  const titles = new Set<string>()
  for (const words of [...odd, ...naughty]) {
    const { pages } = await searchPages('en-ch', words, { limit: 5 })
    for (const { title } of pages) titles.add(title)
  }
  expect([...titles]).toEqual(['Lantern'])
  for (const [handler, path, name] of [
    [pageSearch, '/api/v1/content/search', 'q'],
    [productSearch, '/api/v1/search', 'q'],
    [suggestions, '/api/suggest', 'q'],
  ] as const)
    for (const words of [...odd, ...some(naughty)]) {
      const answer = await ask(handler, path, { storefront: 'en-ch', [name]: words })
      // Too long is said to be so.
      expect([words, [200, 422].includes(answer.status)]).toEqual([words, true])
    }
  for (const words of [...odd, ...some(naughty)]) {
    const query =
      'query ($words: String!) { searchPages(words: $words) { pages { title } } search(words: $words) { total } }'
    const answer = await ask(graphql, '/api/graphql', { query, variables: JSON.stringify({ words }) })
    expect([words, answer.status < 500]).toEqual([words, true])
    expect(JSON.stringify(await answer.json())).not.toMatch(/internal|sqlite|syntax|tsquery|stack/i)
  }
}, 120_000)

test('the word that says where a text is shown can be neither typed nor written', async () => {
  for (const words of ['\ue000ench', '\ue000ench lantern', '\ue000', 'ench'])
    expect((await searchPages('en-pl', words, { limit: 5 })).pages.map(({ title }) => title)).toEqual(
      words.includes('lantern') ? ['Lantern'] : [],
    )
  const id = await newPage('Elsewhere', { sites: ['de-de'], blocks: [richText('a', '\ue000ench \ue000plpl torch')] })
  await publish(id)
  await catchUpPages(system)
  expect((await searchPages('en-ch', 'torch', { limit: 5 })).total).toBe(0)
  expect((await searchPages('de-de', 'torch', { limit: 5 })).total).toBe(1)
})

test('odd titles and very long texts are found, and keep nothing else from being found', async () => {
  const titles = some([...odd, ...naughty]).map((each) => each.replaceAll('\0', '').toWellFormed().trim().slice(0, 120))
  for (const title of titles.filter(Boolean)) {
    const id = await newPage(title, { slug: '', blocks: [richText('a', title.replace(/[<>]/g, ' '))] }).catch(
      () => undefined,
    )
    if (id) await publish(id).catch(() => {})
  }
  const words = Array.from({ length: 60_000 }, (_, at) => `w${at.toString(36)}äöü`).join(' ')
  const long = await newPage('Endless', {
    blocks: Array.from({ length: 12 }, (_, at) => richText(`b${at}`, words.slice(at * 18_000, at * 18_000 + 18_000))),
  })
  await publish(long)
  const last = await newPage('Zzz last of all')
  await publish(last)
  await catchUpPages(system)
  expect((await searchPages('en-ch', 'endless', { limit: 5 })).pages[0]?.title).toBe('Endless')
  expect((await searchPages('en-ch', 'zzz last', { limit: 5 })).pages[0]?.title).toBe('Zzz last of all')
  expect(await catchUpPages(system)).toBe(0)
}, 120_000)
