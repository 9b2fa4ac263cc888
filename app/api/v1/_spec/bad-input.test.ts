import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { enter } from '@/app/_server/auth'
import { addLine } from '@/lib/cart/cart-commands'
import { sellModel } from '@/lib/cart/model-for-tests'
import { addCategory, sell, ship, visitor } from '@/lib/cart/shop-for-tests'
import { createProductInput } from '@/lib/catalog/product'
import { createProduct } from '@/lib/catalog/product-commands'
import { createApiKey } from '@/lib/identity/api-key-commands'
import { register } from '@/lib/identity/shopper-for-tests'
import { permissions, system } from '@/lib/kernel/actor'
import { clean } from '@/lib/kernel/clean'
import { as, pay, place } from '@/lib/orders/order-for-tests'
import { browser } from '@/scripts/stand-in/next-headers'
import { specs } from './document'
import { address, exampleInputs, type Input, words } from './inputs-for-tests'
import type { Spec } from './spec'

// Every string that breaks software, in every text field of the API: taken as it is, or refused with a sentence.

type Leaf = { part: 'params' | 'query' | 'body'; path: string[] }

// ALL_STRINGS=1 sends each string through each door (many minutes); else each goes through some of them.
const STEP = process.env.ALL_STRINGS ? 1 : 120
const FILE = '../shared/data/strings/naughty-strings.json'
let inputs: Record<string, Input> = {}
let key = ''
let calls = 0

beforeAll(async () => {
  await ship()
  await addCategory('gear')
  const variantId = await sell({ stock: 1_000_000 })
  const [open, other] = [await as(visitor(), (c) => addLine(c, { variantId })), await sell()]
  const placed = await place(variantId)
  const paid = await place(variantId)
  await pay(paid.id)
  const made = await as(system, (c) => createProduct(c, createProductInput.parse({ name: words })))
  ;({ key } = await as(system, (c) => createApiKey(c, { name: 'All', scopes: [...permissions] })))
  browser.anew({ 'x-client-ip': '192.0.2.1' })
  await enter(await register('ada@example.com'))
  inputs = exampleInputs({
    cart: open,
    model: { slug: (await sellModel()).slug, key: '1-00' },
    variantId,
    otherVariantId: other,
    productId: made.id,
    unpaid: placed,
    paidId: paid.id,
  })
})

test('there is an example for every operation with an input', () => {
  const asking = specs.filter(({ params, query, body }) => params || query || body).map(({ id }) => id)
  expect(asking.filter((id) => !inputs[id])).toEqual([])
})

test('no string breaks an operation: it is taken, or refused with a sentence', { tags: ['exhaustive'] }, async ({
  skip,
}) => {
  if (!existsSync(FILE)) skip('the strings of ../shared/data are not here')
  const strings: string[] = JSON.parse(readFileSync(FILE, 'utf8'))
  let leaves = 0
  for (const spec of specs)
    for (const leaf of leavesOf(inputs[spec.id] ?? {}).filter(({ path }) => isText(path))) {
      // What the schema refuses is refused before anything else happens: all are tried there, and one through the door.
      const accepted = strings.filter((text) => isAccepted(spec, withText(spec, leaf, text), leaf.part))
      const refused = strings.find((text) => !accepted.includes(text))
      if (refused !== undefined) await send(spec, withText(spec, leaf, refused), 422)
      const turn = leaves++ % STEP
      for (const text of accepted.filter((_, n) => n % STEP === turn)) await send(spec, withText(spec, leaf, text))
    }
  console.log(`  ${strings.length} strings in ${leaves} fields, ${calls} calls`)
})

test('what is taken comes back as it was written', { tags: ['exhaustive'] }, async ({ skip }) => {
  if (!existsSync(FILE)) skip('the strings of ../shared/data are not here')
  const strings: string[] = JSON.parse(readFileSync(FILE, 'utf8'))
  const short = strings.filter((text) => clean(text).trim() && clean(text).trim().length <= 80)
  expect(short.length).toBeGreaterThan(300)
  for (const text of short.filter((_, n) => n % 3 === 0)) {
    const kept = clean(text).trim()
    const written = { ...address, firstName: text, company: text, street: text, city: text }
    const contact = { ...inputs.setCartContact?.body, shippingAddress: written }
    const cart = await send(specOf('setCartContact'), { ...inputs.setCartContact, body: contact }, 200)
    const { firstName, company, street, city } = cart.said.data.shippingAddress
    expect([firstName, company, street, city]).toEqual([kept, kept, kept, kept])
    const made = await send(
      specOf('createProduct'),
      { body: { name: { en: text }, summary: { de: text }, brand: text } },
      201,
    )
    const read = await send(specOf('getProductForStaff'), { params: { id: made.said.data.id } }, 200)
    expect(read.said.data).toMatchObject({ name: { en: kept }, summary: { de: kept }, brand: kept })
    await send(specOf('noteOrder'), { ...inputs.noteOrder, body: { note: text } }, 201)
    const [latest] = (await send(specOf('getOrderTimeline'), inputs.getOrderTimeline ?? {}, 200)).said.data
    expect(latest.data.note).toBe(kept)
  }
})

test('what is no quantity is refused, whatever it looks like', async () => {
  const wrong = [-1, 1.5, 1e11, 1e300, Number.NaN, '1e3', '1', null, true, [1], { amount: 1 }]
  const fields: [id: string, path: string[]][] = [
    ['createCart', ['quantity']],
    ['addCartLine', ['quantity']],
    ['changeCartLine', ['quantity']],
    ['completeCart', ['acceptedTotal']],
    ['refundOrder', ['amount']],
    ['setPrices', ['prices', '0', 'amount']],
    ['shipOrder', ['lines', '0', 'quantity']],
  ]
  for (const [id, path] of fields)
    for (const value of wrong) {
      const input = structuredClone(inputs[id] ?? {})
      put(input.body as object, path, value)
      const { status } = await send(specOf(id), input)
      expect([409, 412, 422], `${id} with ${String(value)}`).toContain(status)
    }
  for (const [id, value] of [
    ['createCart', 1e9],
    ['addCartLine', 1e9],
    ['createCart', 0],
    ['addCartLine', 0],
    ['refundOrder', 0],
  ] as const) {
    const input = structuredClone(inputs[id] ?? {})
    put(input.body as object, [id === 'refundOrder' ? 'amount' : 'quantity'], value)
    await send(specOf(id), input, 422)
  }
}, 60_000)

test('nobody brings a price, a currency, a role or a state of their own', async () => {
  const foreign = { price: 1, unitAmount: 1, currency: 'PLN', total: 1, discount: 100, role: 'admin', roles: ['admin'] }
  const more = {
    isPaid: true,
    paymentState: 'paid',
    state: 'placed',
    customerId: 'cust_1',
    ownerId: 'x',
    version: 1,
    id: 'x',
  }
  for (const spec of specs.filter(({ body }) => body))
    for (const [name, value] of Object.entries({ ...foreign, ...more, __proto__x: 1, constructor: 1 })) {
      if (name === 'price' && spec.id === 'listProducts') continue
      const input = inputs[spec.id] ?? {}
      await send(spec, { ...input, body: { ...input.body, [name]: value } }, 422)
    }
}, 60_000)

test('what is not JSON, or not an object, is refused with a sentence', async () => {
  for (const text of [
    '',
    'nonsense',
    '[]',
    '"text"',
    '1',
    'null',
    '{"a":',
    '{"__proto__":{"admin":true}}',
    '[['.repeat(5_000),
  ])
    for (const id of ['createCart', 'createProduct', 'noteOrder', 'changeProfile'])
      await send(specOf(id), inputs[id] ?? {}, 422, text)
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

const specOf = (id: string) => specs.find((spec) => spec.id === id) as Spec

/** Goes through the route as over HTTP; a refusal has its sentences, an acceptance the very text. */
async function send(spec: Spec, input: Input, status?: number, raw?: string) {
  calls++
  const path = spec.path.replace(/\{(\w+)\}/g, '[$1]')
  const file = resolve(import.meta.dirname, `..${path}/route.ts`)
  const route = (await import(/* @vite-ignore */ file)) as Record<string, (...all: unknown[]) => Promise<Response>>
  const address = new URL(`https://shop.example/api/v1${spec.path}`)
  for (const [name, value] of Object.entries(input.query ?? {})) address.searchParams.set(name, value)
  const headers = new Headers({ 'if-match': '"1"', 'idempotency-key': `key-${calls}-${Math.random()}` })
  browser.headers = new Headers({
    'x-client-ip': `2001:db8:${(calls >> 16).toString(16)}:${(calls & 0xffff).toString(16)}::1`,
  })
  if (!spec.isForShoppers && spec.scope) browser.headers.set('authorization', `Bearer ${key}`)
  const body = spec.method === 'get' ? undefined : (raw ?? JSON.stringify(input.body ?? {}))
  const request = new Request(address, { method: spec.method.toUpperCase(), headers, body })
  const answer = await route[spec.method.toUpperCase()]?.(request, { params: Promise.resolve(input.params ?? {}) })
  const said = JSON.parse((await answer?.text()) || '{}')
  const what = `${spec.id} ${JSON.stringify(input).slice(0, 300)}: ${JSON.stringify(said).slice(0, 300)}`
  expect(answer?.status, what).toBeLessThan(500)
  if (status) expect(answer?.status, what).toBe(status)
  if (said.error) {
    expect(said.error.message, what).toMatch(/\p{L}.* .*[.!]/u)
    for (const sentence of Object.values(said.error.fields ?? {}).flat()) expect(sentence, what).toMatch(/ /)
  }
  return { status: answer?.status ?? 0, said }
}

const isAccepted = (spec: Spec, input: Input, part: Leaf['part']) =>
  (spec[part] as z.ZodType | undefined)?.safeParse(clean(input[part])).success ?? false

function leavesOf(input: Input): Leaf[] {
  const into = (part: Leaf['part'], value: unknown, path: string[]): Leaf[] =>
    typeof value === 'string'
      ? [{ part, path }]
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([name, each]) => into(part, each, [...path, name]))
        : []
  return (['params', 'query', 'body'] as const).flatMap((part) => into(part, input[part], []))
}

/** Fields of a list of words (status, market) refuse all strings alike. */
const isText = (path: string[]) => !['storefront', 'status', 'state', 'market', 'kind'].includes(path.at(-1) ?? '')

function withText(spec: Spec, { part, path }: Leaf, text: string): Input {
  const input = structuredClone(inputs[spec.id] ?? {})
  put(input[part] as object, path, text)
  return input
}

function put(into: object, path: string[], value: unknown) {
  const last = path.at(-1) as string
  const at = path
    .slice(0, -1)
    .reduce((each, name) => each[name] as Record<string, unknown>, into as Record<string, unknown>)
  at[last] = value
}
