import type { APIRequestContext, Page } from '@playwright/test'
import sentences from '../../app/_messages/de/errors'
import { words } from '../../app/_messages/words'
import { expect, test } from '../journey'
import { Api } from './api'
import { makeKey, openDesk, register } from './people'

// A program walks through everything that the document of the API names. The steps build on each other.
test.describe.configure({ mode: 'serial' })

const address = {
  firstName: 'Ada',
  lastName: 'Rider',
  street: 'Pilatusstrasse 1',
  postalCode: '6003',
  city: 'Luzern',
  country: 'CH',
}
const keys = new Map<string, string>()
const bearer = (scope: string) => ({ authorization: `Bearer ${keys.get(scope)}` })
const once = (name: string) => ({ 'idempotency-key': `${name}-${Date.now()}` })
let api: Api
let guest: APIRequestContext
let shopper: APIRequestContext
let shopperEmail: string
let variantId: string
const opened: { close: () => Promise<void> }[] = []

/** Calls as the program whose key may do just what the operation needs. */
function staff(id: string, asked: Parameters<Api['call']>[2] = {}) {
  const scope = api.operations.find(({ operationId }) => operationId === id)?.security?.[0]?.apiKey?.[0] ?? ''
  return api.call(guest, id, { ...asked, headers: { ...bearer(scope), ...asked.headers } })
}

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  test.setTimeout(240_000)
  guest = await playwright.request.newContext({ baseURL })
  api = await Api.read(guest)
  const desk = await browser.newContext()
  const home = await browser.newContext()
  opened.push(desk, home)
  const page = await desk.newPage()
  await openDesk(page)
  const scopes = new Set(api.operations.flatMap(({ security }) => security?.[0]?.apiKey ?? []))
  for (const scope of scopes) keys.set(scope, await makeKey(page, scope))
  ;({ email: shopperEmail } = await register(home, page))
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
  variantId = mug.variants[0].id
  const { error } = await api.call(guest, 'getProduct', { params: { slug: 'no-such-thing' }, status: 404 })
  expect(error.message).toMatch(/\w+ .*\./)
  await api.call(guest, 'getSelf')
})

async function fillCart(request = guest): Promise<{ token: string; total: number }> {
  const { data: cart } = await api.call(request, 'createCart', {
    body: { storefront: 'en-ch', variantId, quantity: 1 },
  })
  const params = { token: cart.token }
  const contact = { email: 'ada.agent@example.com', shippingAddress: address }
  const { data: sent } = await api.call(request, 'setCartContact', { params, body: contact })
  const { method } = sent.shippingOptions[0]
  const { data: ready } = await api.call(request, 'setCartShipping', { params, body: { method } })
  return { token: cart.token, total: ready.total.amount }
}

test('it fills a cart, and each wrong field gets a sentence', async () => {
  const wrong = await api.call(guest, 'createCart', { body: { variantId, quantity: 1.5, price: 1 }, status: 422 })
  expect(wrong.error.fields.quantity[0]).toBe(sentences.field.whole)
  const { data: cart } = await api.call(guest, 'createCart', { body: { storefront: 'en-ch', variantId, quantity: 1 } })
  const params = { token: cart.token }
  const { data: more } = await api.call(guest, 'addCartLine', { params, body: { variantId, quantity: 2 } })
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

async function order(choice?: 'pay' | 'authorize', page?: Page) {
  const { token, total } = await fillCart()
  const params = { token }
  const { data: providers } = await api.call(guest, 'listPaymentProviders', { params })
  const body = { paymentProvider: providers.at(-1).code, acceptedTotal: total }
  const headers = once(token)
  await api.call(guest, 'completeCart', {
    params,
    body: { ...body, acceptedTotal: 1 },
    headers: once('low'),
    status: 409,
  })
  const { data: placed } = await api.call(guest, 'completeCart', { params, body, headers })
  const { data: again } = await api.call(guest, 'completeCart', { params, body, headers })
  expect(again).toEqual(placed)
  if (page && choice) {
    await page.goto(placed.redirectUrl)
    await page.getByRole('button', { name: words('en', 'pay')(choice), exact: true }).click()
    await page.waitForURL(/\/orders\//)
  }
  const { data: found } = await staff('listOrdersForStaff', { query: { search: placed.number } })
  return { ...placed, id: String(found.orders[0].id) }
}

test('it orders once however often it asks, and the desk works on the order', async ({ page }) => {
  const open = await order()
  const { data: unpaid } = await api.call(guest, 'getOrder', { params: { token: open.token } })
  expect(unpaid.paymentState).toBe('unpaid')
  await api.call(guest, 'payOrder', { params: { token: open.token }, body: { paymentProvider: 'test' } })
  const { etag: seen } = await staff('getOrderForStaff', { params: { id: open.id } })
  const cancel = { params: { id: open.id }, body: { note: 'Changed their mind' } }
  const stale = await staff('cancelOrder', { ...cancel, headers: { 'if-match': '"999"' }, status: 412 })
  expect(stale.error.message).toMatch(/\w+ .*\./)
  await staff('cancelOrder', { ...cancel, headers: { 'if-match': seen } })

  const held = await order('authorize', page)
  await staff('captureOrder', { params: { id: held.id } })

  const { id } = await order('pay', page)
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

test('it makes a product, and who was slower is told so', async () => {
  const sku = `E2E-${Date.now()}`
  const body = { name: { en: 'Agent cap', de: 'Agentenmütze' }, sku }
  const made = await staff('createProduct', { body, headers: once('cap') })
  const params = { id: made.data.id }
  const { etag } = await staff('getProductForStaff', { params })
  await staff('changeProduct', { params, body: { brand: 'Vela' }, status: 428 })
  const changed = await staff('changeProduct', { params, body: { brand: 'Vela' }, headers: { 'if-match': etag } })
  const slow = await staff('changeProduct', {
    params,
    body: { brand: 'Other' },
    headers: { 'if-match': etag },
    status: 412,
  })
  expect(Object.keys(slow.error.fields)).toEqual(['brand'])
  const matrix = {
    options: [{ code: 'size', name: { en: 'Size' }, kind: 'text', values: [{ code: 's', name: { en: 'S' } }] }],
    variants: [{ options: { size: 's' }, sku: `${sku}-S` }],
  }
  const varied = await staff('setVariants', { params, body: matrix, headers: { 'if-match': changed.etag } })
  const { data: categories } = await staff('listCategoriesForStaff')
  const place = { categoryIds: [categories[0].id] }
  await staff('setProductCategories', { params, body: place, headers: { 'if-match': varied.etag } })
  await staff('publishProduct', { params, status: 422 })
  const { data: product } = await staff('getProductForStaff', { params })
  const variant = product.variants.find(({ active }: { active: boolean }) => active).id
  await staff('setPrices', { body: { prices: [{ variantId: variant, market: 'ch', amount: 2900 }] } })
  const { data: prices } = await staff('listProductPrices', { params })
  expect(prices[0].price).toEqual({ amount: 2900, currency: 'CHF' })
  const { data: locations } = await staff('listLocations')
  const shelf = { variantId: variant, locationId: locations[0].id }
  await staff('setStock', { body: { ...shelf, onHand: 5 } })
  const more = { body: { ...shelf, delta: 2 }, headers: once('more') }
  await staff('adjustStock', more)
  await staff('adjustStock', more)
  await staff('setStockRule', { body: { variantId: variant, isTracked: true, threshold: 1, restockOn: '2027-03-01' } })
  const { data: stock } = await staff('listProductStock', { params })
  expect(stock.find(({ variantId }: { variantId: string }) => variantId === variant)).toMatchObject({
    threshold: 1,
    restockOn: '2027-03-01',
    levels: [{ onHand: 7 }],
  })
  await staff('publishProduct', { params })
  await api.call(guest, 'getProduct', { params: { slug: product.slug }, query: { storefront: 'en-ch' } })
  await staff('deleteProduct', { params, status: 409 })
  await staff('unpublishProduct', { params })
  await staff('removePrice', { params: { id: variant, market: 'ch' } })
  await staff('archiveProduct', { params })
  const { data: draft } = await staff('createProduct', { body: { name: { en: 'Mistake' } } })
  await staff('deleteProduct', { params: { id: draft.id } })
})

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
  const { token } = await fillCart()
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
  await api.call(guest, 'getAddress', { params, status: 401, headers: bearer('customers.read') })
  const { data: cart } = await mine('createCart', { body: { storefront: 'en-ch', variantId } })
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
  await mine('removeAddress', { params })
  await mine('getAddress', { params, status: 404 })
})

test('each scope opens its own doors and no other', async () => {
  const doors = api.operations.filter(({ security }) => security?.[0]?.apiKey)
  expect(doors.length).toBeGreaterThan(30)
  for (const door of doors) {
    expect((await api.send(guest, door, {})).status(), door.operationId).toBe(401)
    const [needed] = door.security?.[0]?.apiKey ?? []
    for (const scope of keys.keys())
      if (scope !== needed)
        expect(
          (await api.send(guest, door, { headers: bearer(scope) })).status(),
          `${door.operationId} with ${scope}`,
        ).toBe(403)
  }
  const wrong = await guest.get('/api/v1/self', { headers: { authorization: 'Bearer ck_nobody' } })
  expect(wrong.status()).toBe(401)
})

test('every operation of the document has been called', () => {
  const left = api.operations.map(({ operationId }) => operationId).filter((id) => !api.called.has(id))
  expect(left).toEqual([])
})
