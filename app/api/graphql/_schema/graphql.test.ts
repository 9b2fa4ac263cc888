import { getIntrospectionQuery, printSchema } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { createPageInput } from '@/lib/content/page'
import { createPage } from '@/lib/content/page-commands'
import { publishPage } from '@/lib/content/publish-commands'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { catchUpPages } from '@/lib/search/page-index-commands'
import { plainRequest } from '@/lib/serving/plain-request'
import { GET, POST } from '../route'
import { gathered } from './loads'
import { schema } from './schema'

const URL_OF = 'http://shop.example/api/graphql'
const as = (work: () => Promise<Response>) => plainRequest.run(new Headers({ 'x-client-ip': '203.0.113.7' }), work)
const get = (query: string, headers: Record<string, string> = {}, variables?: object) => {
  const asked = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) })
  return as(() => GET(new Request(`${URL_OF}?${asked}`, { headers })))
}
const post = (body: unknown, type = 'application/json') =>
  as(() =>
    POST(
      new Request(URL_OF, {
        method: 'POST',
        headers: { 'content-type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    ),
  )
type Answer = { data?: Record<string, never>; errors?: { message: string; extensions?: Record<string, unknown> }[] }
const ask = async (query: string, variables?: object): Promise<Answer> => (await post({ query, variables })).json()
const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions?.code ?? extensions?.key)

let page: string
beforeAll(async () => {
  await ship()
  await sell({ stock: 10 })
  const made = await transact(system, async (context) => {
    const block = { id: 'b1', type: 'richText', props: { text: '<p>Hello</p>' } }
    const german = { id: 'b2', type: 'richText', only: ['de'], props: { text: '<p>Nur hier</p>' } }
    const { id } = await createPage(
      context,
      createPageInput.parse({ kind: 'page', locale: 'de', title: 'Über uns', slug: 'ueber', blocks: [block, german] }),
    )
    await publishPage(context, { pageId: id, locale: 'de' })
    await createPage(context, createPageInput.parse({ kind: 'page', locale: 'de', title: 'Geheim', slug: 'geheim' }))
    return id
  })
  page = made.value
})

test('a program finds pages, by address and by id, in their language, and nothing that is not public', async () => {
  const { data, errors } = await ask(
    `query ($id: ID!) {
      here: pageAt(path: "/ueber/") { page { id title path blocks data locale } redirect }
      byId: page(id: $id) { title path }
      draft: pageAt(path: "geheim") { page { title } }
      nowhere: page(id: "page_none") { title }
    }`,
    { id: page },
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    here: {
      page: { id: page, title: 'Über uns', path: 'ueber', locale: 'de', blocks: [{ id: 'b1' }] },
      redirect: null,
    },
    byId: { title: 'Über uns', path: 'ueber' },
    draft: null,
    nowhere: null,
  })
})

test('each market gets the blocks that it sees, and words are found only where the public finds them', async () => {
  await catchUpPages(system)
  const { data, errors } = await ask(`{
    ch: pageAt(path: "ueber") { page { blocks } }
    de: pageAt(path: "ueber", storefront: DE_DE) { page { blocks } }
    found: searchPages(words: "hello") { pages { title path snippet } nextCursor }
    secret: searchPages(words: "geheim") { pages { title } }
  }`)
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data?.ch)).not.toContain('Nur hier')
  expect(data).toMatchObject({
    de: { page: { blocks: [{ id: 'b1' }, { id: 'b2' }] } },
    found: { pages: [{ title: 'Über uns', path: 'ueber' }], nextCursor: null },
    secret: { pages: [] },
  })
})

test('it finds products with prices of its storefront, and what is not there is no error', async () => {
  const { data, errors } = await ask(`{
    ch: search(words: "") { total products { slug name price { amount currency } pictures { url } } nextCursor }
    none: product(slug: "nothing-here") { name }
    categories(storefront: EN_CH) { name children { name } }
    assets(ids: ["asset_none"]) { id picture { url } }
    menu(place: FOOTER) { label href items { label href } }
  }`)
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ none: null, assets: [], menu: [], ch: { products: expect.any(Array) } })
})

test('a refusal is a code with a sentence, never the inside of a program', async () => {
  const unknown = await ask('{ products(category: "no/such") { total } }')
  expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'not_found', key: 'notFound' } })
  const cursor = await ask('{ search(words: "x", cursor: "!!") { total } }')
  expect(cursor.errors?.[0]?.extensions).toMatchObject({ code: 'invalid', fields: { cursor: [expect.any(String)] } })
  for (const wrong of [
    '{',
    '{ nothing }',
    '{ product { name } }',
    'mutation { x }',
    'fragment a on Query { ...a } { ...a }',
  ])
    expect((await ask(wrong)).errors?.length).toBeGreaterThan(0)
  expect(JSON.stringify([unknown, cursor])).not.toMatch(/at .*\.ts|node_modules|stack/)
})

describe('what would keep the shop busy is not begun', () => {
  const deep = (n: number) => `{ categories ${'{ children '.repeat(n)}{ name }${' }'.repeat(n)} }`
  const product = 'name variants { sku price { amount } } fits { name } pictures { url }'
  test.each([
    ['tooDeep', deep(9)],
    ['tooManyAliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['tooManyQueries', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: product(slug: "x") { name }`).join(' ')} }`],
    [
      'tooCostly',
      `{ ${'abcdefgh'
        .split('')
        .map(
          (n) =>
            `${n}: search(words: "x") { products { ${'id name slug summary brand isFrom isBuyable pictures { url alt width height hash } '} } facets { values { name code count } } }`,
        )
        .join(' ')} }`,
    ],
  ])('%s', async (code, query) => expect(codes(await ask(query))).toContain(code))
  test('nor what is hidden in fragments of fragments', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, n) => `fragment f${n} on Category { children { ...f${n + 1} ...f${n + 1} } }`,
    )
    const bomb = `{ categories { ...f0 } } ${fragments.join('\n')} fragment f30 on Category { name }`
    const began = performance.now()
    expect(codes(await ask(bomb))).toContain('tooDeep')
    expect(performance.now() - began).toBeLessThan(1000)
  })
  test('nor a text longer than any question, in the address or in the body', async () => {
    const long = `{ ${'__typename '.repeat(3000)} }`
    expect((await get(long)).status).toBe(413)
    expect((await post({ query: long })).status).toBe(413)
    expect(codes(await ask(`{ ${'__typename '.repeat(800)} }`))).toContain('tooManyQueries')
    expect((await ask(`{ a: ${'[[['.repeat(500)} }`)).errors?.length).toBe(1)
  })
  test('while a whole product is one question, and the schema may be looked at', async () => {
    expect(await ask(`{ product(slug: "x") { ${product} } }`)).toEqual({ data: { product: null } })
    const { data } = await ask(getIntrospectionQuery())
    expect(data).toHaveProperty('__schema')
    expect(printSchema(schema)).toContain('type Product')
  })
})

test('a question in the address may be kept by anyone who asks each time whether it is still true', async () => {
  const query = '{ pageAt(path: "ueber") { page { title } } }'
  const first = await get(query)
  expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(first.headers.get('set-cookie')).toBeNull()
  const again = await get(query, { 'if-none-match': first.headers.get('etag') ?? '' })
  expect(again.status).toBe(304)
  const refused = await get('{ products(category: "none") { total } }')
  expect(refused.headers.get('cache-control')).toBe('private, no-store')
  expect((await get('')).status).toBe(400)
})

test('only JSON is listened to, since forms of other sites cannot send it', async () => {
  const query = '{ __typename }'
  expect((await post({ query })).headers.get('cache-control')).toBe('private, no-store')
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
    expect((await post(`query=${query}`, type)).status).toBe(415)
  for (const body of ['', 'null', '[]', '{"query": 1}', '[{"query":"{__typename}"}]'])
    expect((await post(body)).status).toBeGreaterThanOrEqual(400)
})

test('what a list repeats is read once for all of it', async () => {
  const asked: string[][] = []
  const load = gathered(async (ids) => {
    asked.push(ids)
    return (id) => id.toUpperCase()
  })
  expect(await Promise.all(['a', 'b', 'a'].map(load))).toEqual(['A', 'B', 'A'])
  expect(asked).toEqual([['a', 'b']])
  expect(await load('c')).toBe('C')
})
