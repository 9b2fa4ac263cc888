import type { APIRequestContext } from '@playwright/test'
import sentences from '../../app/_messages/de/errors'
import { expect, openDesk, test } from '../journey'
import { register, someone } from '../people'
import { Api } from './api'
import { keepsAssets } from './keeps-assets'
import { keepsConfigurations } from './keeps-configurations'
import { makeKey } from './keys'
import { makeProduct } from './make-product'
import { address, once, Program } from './program'
import { putTogether } from './puts-together'
import { readsContent } from './reads-content'
import { tellOfCustomers } from './tells-of-customers'

// A program walks through everything that the document of the API names. The steps build on each other.
test.describe.configure({ mode: 'serial' })

let program: Program
let api: Api
let guest: APIRequestContext
let shopper: APIRequestContext
let shopperEmail: string
const opened: { close: () => Promise<void> }[] = []
const staff: Program['staff'] = (id, asked) => program.staff(id, asked)

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(240_000)
  guest = await playwright.request.newContext({ baseURL })
  api = await Api.read(guest)
  const [desk, home] = [await browser.newContext(), await browser.newContext()]
  opened.push(desk, home)
  const page = await desk.newPage()
  await openDesk(page)
  const scopes = new Set(api.operations.flatMap(({ security }) => security?.[0]?.apiKey ?? []))
  const keys = new Map<string, string>()
  for (const scope of scopes) keys.set(scope, await makeKey(page, scope))
  program = new Program(api, guest, keys)
  const person = someone('agent')
  shopperEmail = person.email
  const door = await home.newPage()
  await register(door, page, person)
  await door.close()
  shopper = home.request
})

test.afterAll(async () => {
  for (const each of opened) await each.close()
  await guest.dispose()
})

test('a program looks around in the shop, and is not sent twice what it knows', async () => {
  const { data: tree } = await api.call(guest, 'listCategories', { query: { storefront: 'en-ch' } })
  const query = { storefront: 'en-ch', category: tree[0].path }
  const { data: listing, etag } = await api.call(guest, 'listProducts', { query })
  await api.call(guest, 'listProducts', { query, status: 304, headers: { 'if-none-match': `"other", ${etag}` } })
  expect(listing.total).toBeGreaterThan(0)
  await api.call(guest, 'search', { query: { storefront: 'en-ch', q: 'mug' } })
  await api.call(guest, 'suggest', { query: { storefront: 'en-ch', q: 'mu' } })
  const { data: mug } = await api.call(guest, 'getProduct', {
    params: { slug: 'enamel-mug' },
    query: { storefront: 'en-ch' },
  })
  program.variantId = mug.variants[0].id
  const { error } = await api.call(guest, 'getProduct', { params: { slug: 'no-such-thing' }, status: 404 })
  expect(error.message).toMatch(/\w+ .*\./)
  const { data: tokens } = await api.call(guest, 'getDesignTokens', { query: { storefront: 'en-ch' } })
  expect(tokens.colour.brand.$type).toBe('color')
  await api.call(guest, 'getSelf')
})

test('it reads what the brand publishes, and draws a page of its own from it', async ({ page, baseURL }) => {
  await readsContent(api, guest, page, String(baseURL))
})

test('it fills a cart, and each wrong field gets a sentence', async () => {
  const wrong = await api.call(guest, 'createCart', {
    body: { variantId: program.variantId, quantity: 1.5, price: 1 },
    status: 422,
  })
  expect(wrong.error.fields.quantity[0]).toBe(sentences.field.whole)
  const { data: cart } = await api.call(guest, 'createCart', {
    body: { storefront: 'en-ch', variantId: program.variantId, quantity: 1 },
  })
  const params = { token: cart.token }
  const { data: more } = await api.call(guest, 'addCartLine', {
    params,
    body: { variantId: program.variantId, quantity: 2 },
  })
  expect(more.lines[0].quantity).toBe(3)
  const line = { ...params, lineId: more.lines[0].id }
  await api.call(guest, 'changeCartLine', { params: line, body: { quantity: 2 } })
  const abroad = { email: 'a@example.com', shippingAddress: { ...address, country: 'PL', postalCode: '31-021' } }
  const { error } = await api.call(guest, 'setCartContact', { params, body: abroad, status: 422 })
  expect(Object.keys(error.fields)).toEqual(['shippingAddress.country'])
  const { data: read, etag } = await api.call(guest, 'getCart', { params })
  expect(read.email).toBeNull()
  await api.call(guest, 'getCart', { params, headers: { 'if-none-match': etag }, status: 304 })
  const { data: empty } = await api.call(guest, 'removeCartLine', { params: line })
  expect(empty.lines).toEqual([])
})

test('it orders once however often it asks, and the desk works on the order', async ({ page }) => {
  const open = await program.order()
  const { data: unpaid } = await api.call(guest, 'getOrder', { params: { token: open.token } })
  expect(unpaid.paymentState).toBe('unpaid')
  await api.call(guest, 'payOrder', { params: { token: open.token }, body: { paymentProvider: 'test' } })
  const { etag: seen } = await staff('getOrderForStaff', { params: { id: open.id } })
  const cancel = { params: { id: open.id }, body: { note: 'Changed their mind' } }
  const stale = await staff('cancelOrder', { ...cancel, headers: { 'if-match': '"999"' }, status: 412 })
  expect(stale.error.message).toMatch(/\w+ .*\./)
  await staff('cancelOrder', { ...cancel, headers: { 'if-match': seen } })

  const held = await program.order('authorize', page)
  await staff('captureOrder', { params: { id: held.id } })

  const { id } = await program.order('pay', page)
  const paid = await staff('getOrderForStaff', { params: { id } })
  expect(paid.data.paymentState).toBe('paid')
  await staff('noteOrder', { params: { id }, body: { note: 'Gift wrap' }, headers: once('note') })
  const ship = { params: { id }, body: { carrier: 'Post', trackingNumber: '99.00' }, headers: once('ship') }
  const { data: parcel } = await staff('shipOrder', ship)
  expect((await staff('shipOrder', ship)).data).toEqual(parcel)
  const refund = { params: { id }, body: { amount: 100, reason: 'A scratch' } }
  await staff('refundOrder', { ...refund, status: 422 })
  const given = await staff('refundOrder', { ...refund, headers: once('refund') })
  await staff('refundOrder', {
    params: { id },
    body: { amount: 99_999_999, reason: 'x' },
    headers: once('all'),
    status: 409,
  })
  const { data: after } = await staff('getOrderForStaff', { params: { id } })
  expect(after.refunds.map(({ id }: { id: string }) => id)).toEqual([given.data.refundId])
  const { data: timeline } = await staff('getOrderTimeline', { params: { id } })
  expect(timeline.map(({ name }: { name: string }) => name)).toContain('orders.order_shipped')
})

test('it puts a scooter together, hears what does not fit and why, and orders what does', () => putTogether(api, guest))

test('lists are walked by cursors that nothing moves', async () => {
  for (const [id, name] of [
    ['listOrdersForStaff', 'orders'],
    ['listCustomers', 'customers'],
    ['listProductsForStaff', 'products'],
  ] as const) {
    const { data: first } = await staff(id, { query: { limit: 3 } })
    const { data: second } = await staff(id, { query: { limit: 3, cursor: first.nextCursor } })
    const ids = [...first[name], ...second[name]].map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(6)
    await staff(id, { query: { cursor: 'bm9wZQ' }, status: 422 })
  }
  const { data } = await staff('listCustomers', { query: { search: 'ada.agent@example.com' } })
  await staff('getCustomer', { params: { id: data.customers[0].id } })
})

test('a till tells what a customer did there, once', () => tellOfCustomers(program))

test('it makes a product, and who was slower is told so', () => makeProduct(program))

test('it plants a category, moves it and takes it away', async () => {
  const slug = `agent-${Date.now()}`
  const { data: made } = await staff('createCategory', { body: { name: { en: 'Agents' }, slug } })
  const params = { id: made.id }
  const { etag } = await staff('getCategoryForStaff', { params })
  await staff('changeCategory', { params, body: { name: { en: 'Spies' } }, headers: { 'if-match': etag } })
  const { data: all } = await staff('listCategoriesForStaff')
  const moved = await staff('moveCategory', { params, body: { parentId: all[0].id } })
  expect(moved.data.path).toBe(`${all[0].path}/${slug}`)
  await staff('deleteCategory', { params })
})

test('it makes a promotion, and a cart uses its code until it ends', async () => {
  const rule = {
    name: { en: 'Agents save' },
    needsCoupon: true,
    actions: [{ code: 'order_percentage', rate: 100_000 }],
  }
  const { data: made } = await staff('createPromotion', { body: rule, headers: once('promotion') })
  const params = { id: made.id }
  const pattern = `AGENT-${Date.now()}`
  const { data } = await staff('createCoupons', { body: { promotionId: made.id, pattern } })
  await staff('activatePromotion', { params })
  const { token } = await program.fillCart()
  const code = data.codes[0]
  const { data: cheaper } = await api.call(guest, 'applyCartCoupon', { params: { token }, body: { code } })
  expect(cheaper.discountTotal.amount).toBeGreaterThan(0)
  await api.call(guest, 'removeCartCoupon', { params: { token, code } })
  await staff('endPromotion', { params })
  await api.call(guest, 'applyCartCoupon', { params: { token }, body: { code }, status: 422 })
  const { data: page } = await staff('listPromotions', { query: { status: 'ended' } })
  expect(page.promotions.map(({ id }: { id: string }) => id)).toContain(made.id)
  await staff('getPromotion', { params })
})

test('a shopper looks after their own, and nobody else does', async () => {
  const headers = { origin: new URL(test.info().project.use.baseURL ?? '').origin }
  const mine = (id: string, asked = {}) => api.call(shopper, id, { headers, ...asked })
  expect((await mine('getProfile')).data.email).toBe(shopperEmail)
  const profile = { firstName: 'Zoë', lastName: 'Müller', phone: '+41 44 000 00 00' }
  expect((await mine('changeProfile', { body: profile })).data).toMatchObject(profile)
  const { data: entry } = await mine('addAddress', { body: { address } })
  const params = { id: entry.id }
  expect(entry).toMatchObject({ ...address, isDefaultShipping: true })
  await mine('changeAddress', { params, body: { address: { ...address, city: 'Kriens' } } })
  expect((await mine('getAddress', { params })).data.city).toBe('Kriens')
  expect((await mine('listAddresses')).data).toHaveLength(1)

  await api.call(guest, 'getAddress', { params, status: 401 })
  await api.call(guest, 'getAddress', { params, status: 401, headers: program.bearer('customers.read') })
  const { data: cart } = await mine('createCart', { body: { storefront: 'en-ch', variantId: program.variantId } })
  const token = { token: cart.token }
  const contact = { email: shopperEmail, shippingAddress: address }
  const { data: ready } = await mine('setCartContact', { params: token, body: contact })
  const { method } = ready.shippingOptions[0]
  const { data: priced } = await mine('setCartShipping', { params: token, body: { method } })
  const body = { paymentProvider: 'test', acceptedTotal: priced.total.amount }
  const { data: placed } = await mine('completeCart', { params: token, body, headers: { ...headers, ...once('own') } })
  expect((await mine('listOwnOrders')).data.map(({ number }: { number: number }) => number)).toEqual([placed.number])
  await mine('getOwnOrder', { params: { number: placed.number } })
  await mine('getOwnOrder', { params: { number: placed.number - 1 }, status: 404 })
  await keepsConfigurations(mine, api, guest)
  await mine('removeAddress', { params })
  await mine('getAddress', { params, status: 404 })
})

test('a program keeps pictures', () => keepsAssets(program))

test('each scope opens its own doors and no other', async () => {
  const doors = api.operations.filter(({ security }) => security?.[0]?.apiKey)
  expect(doors.length).toBeGreaterThan(30)
  for (const door of doors) {
    expect((await api.send(guest, door, {})).status(), door.operationId).toBe(401)
    const [needed] = door.security?.[0]?.apiKey ?? []
    for (const scope of program.keys.keys())
      if (scope !== needed)
        expect(
          (await api.send(guest, door, { headers: program.bearer(scope) })).status(),
          `${door.operationId} with ${scope}`,
        ).toBe(403)
  }
  const headers = { authorization: 'Bearer ck_nobody' }
  expect((await guest.get('/api/v1/self', { headers })).status()).toBe(401)
})

test('every operation of the document has been called', () => {
  // Only a person makes the link of a preview; that nobody else sees one was tried above.
  const walked = api.operations.filter(({ operationId }) => operationId !== 'previewContent')
  const left = walked.map(({ operationId }) => operationId).filter((id) => !api.called.has(id))
  expect(left).toEqual([])
})
