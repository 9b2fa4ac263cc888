import { expect, test } from 'vitest'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, system } from '@/lib/kernel/actor'
import type { PostalAddress } from '@/lib/kernel/address'
import { channelOf, type StorefrontCode } from '@/lib/kernel/channel'
import { createCoupons } from '@/lib/promotions/coupon-commands'
import type { PromotionInput } from '@/lib/promotions/promotion'
import { activatePromotion, createPromotion } from '@/lib/promotions/promotion-commands'
import { redeemPromotions, releaseRedemptions } from '@/lib/promotions/redemption-commands'
import { setAddresses, setEmail, setShippingMethod } from './cart-checkout-commands'
import { addLine } from './cart-commands'
import { applyCoupon, removeCoupon } from './cart-coupon-commands'
import { mergeCart, switchMarket, takeCartAlong } from './cart-move-commands'
import { getCart, priceCart } from './cart-queries'
import { sell, ship, shopper, visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const bern: PostalAddress = {
  firstName: 'Anna',
  lastName: 'Keller',
  street: 'Marktgasse 1',
  postalCode: '3011',
  city: 'Bern',
  country: 'CH',
}

const as = async <T>(actor: Actor, command: (context: Context) => Promise<T>) =>
  (await transact(actor, command, { channel: swiss })).value
const add = (actor: Actor, variantId: string, quantity = 1, token?: string) =>
  as(actor, (context) => addLine(context, { variantId, quantity, token }))
async function priced(actor: Actor, token: string) {
  const cart = await getCart(actor, token)
  if (!cart) throw new Error('no cart')
  return priceCart(cart, swiss, new Date())
}

async function coupon(code: string, input: Partial<PromotionInput> = {}) {
  return as(system, async (context) => {
    const { id } = await createPromotion(context, {
      name: { en: `With ${code}` },
      needsCoupon: true,
      actions: [{ code: 'order_percentage', rate: 100_000 }],
      ...input,
    })
    await createCoupons(context, { promotionId: id, pattern: code })
    await activatePromotion(context, { id })
    return id
  })
}

test('a code is entered once however often and however written, and taken out again', async () => {
  await coupon('TESTCOUPON')
  const anna = visitor()
  const { token } = await add(anna, await sell({ prices: { ch: 5000 } }))
  await as(anna, (context) => applyCoupon(context, { token, code: 'TESTCOUPON' }))
  await as(anna, (context) => applyCoupon(context, { token, code: ' testcoupon ' }))
  const cart = await priced(anna, token)
  expect(cart.couponCodes).toEqual([{ code: 'TESTCOUPON', isApplied: true, refusedFor: null }])
  expect(cart.promotions).toMatchObject([{ name: 'With TESTCOUPON', coupon: 'TESTCOUPON', amount: 500 }])
  expect(cart.total.amount).toBe(4500)
  await as(anna, (context) => removeCoupon(context, { token, code: 'testcoupon' }))
  expect(await priced(anna, token)).toMatchObject({ couponCodes: [], total: { amount: 5000 } })
})

test('unknown, foreign and ended codes are refused with one and the same sentence', async () => {
  await coupon('GERMANONLY', { markets: ['de'] })
  await coupon('LONGOVER', { endsAt: new Date('2020-01-01') })
  const anna = visitor()
  const { token } = await add(anna, await sell())
  for (const code of ['NEVERMADE', 'GERMANONLY', 'LONGOVER']) {
    const refusal = as(anna, (context) => applyCoupon(context, { token, code }))
    await expect(refusal).rejects.toMatchObject({ code: 'invalid', key: 'couponRefused', params: {} })
  }
})

test('a code waits for its conditions', async () => {
  await coupon('BIGCART', { markets: ['ch'], conditions: [{ code: 'minimum_amount', amounts: { CHF: 10_000 } }] })
  const anna = visitor()
  const variantId = await sell({ prices: { ch: 6000 } })
  const { token } = await add(anna, variantId)
  await as(anna, (context) => applyCoupon(context, { token, code: 'BIGCART' }))
  expect((await priced(anna, token)).couponCodes).toMatchObject([{ isApplied: false, refusedFor: 'conditions' }])
  await add(anna, variantId, 1, token)
  expect(await priced(anna, token)).toMatchObject({ couponCodes: [{ isApplied: true }], total: { amount: 10_800 } })
})

test('who has used a code up is refused; a cancelled order does not count', async () => {
  const id = await coupon('JUSTONCE', { perCustomerLimit: 1 })
  const anna = visitor()
  const { token } = await add(anna, await sell())
  const enter = () => as(anna, (context) => applyCoupon(context, { token, code: 'JUSTONCE' }))
  await as(anna, (context) => setEmail(context, { token, email: 'Anna@Vela.example' }))
  await as(anna, (context) =>
    redeemPromotions(context, {
      orderId: 'ord_1',
      customerKey: 'anna@vela.example',
      applied: [{ id, name: '', coupon: 'JUSTONCE', amount: 500 }],
    }),
  )
  await expect(enter()).rejects.toMatchObject({ key: 'couponRefused' })
  await as(anna, (context) => releaseRedemptions(context, 'ord_1'))
  await enter()
  expect((await priced(anna, token)).promotions).toHaveLength(1)
})

test('a market sends only where it says; the tax is that of the country', async () => {
  await ship('ch')
  const anna = visitor()
  const { token } = await add(anna, await sell({ prices: { ch: 10_810 } }))
  const refused = as(anna, (context) => setAddresses(context, { token, shipping: { ...bern, country: 'PL' } }))
  await expect(refused).rejects.toMatchObject({ fields: { 'shipping.country': ['countryNotServed'] } })
  await as(anna, (context) => setAddresses(context, { token, shipping: bern }))
  expect(await priced(anna, token)).toMatchObject({
    country: 'CH',
    addresses: { shipping: { city: 'Bern' }, billing: null },
    taxes: [{ rate: 81_000, base: 10_000, tax: 810 }],
  })
})

test('a way of sending is chosen from those of the market, and is free from its value on', async () => {
  await ship('ch', { code: 'express', price: 1900, freeFrom: null })
  const anna = visitor()
  const variantId = await sell({ prices: { ch: 6000 } })
  const { token } = await add(anna, variantId)
  const choose = (method: string) => as(anna, (context) => setShippingMethod(context, { token, method }))
  await expect(choose('drone')).rejects.toMatchObject({ fields: { method: ['choose'] } })
  await choose('post')
  const before = await priced(anna, token)
  expect(before.shipping).toMatchObject({ method: 'post', price: { amount: 900 }, total: { amount: 900 } })
  expect(before.freeShippingFrom).toEqual({ amount: 10_000, currency: 'CHF' })
  expect(before.total.amount).toBe(6900)
  await add(anna, variantId, 1, token)
  expect(await priced(anna, token)).toMatchObject({ shipping: { total: { amount: 0 } }, total: { amount: 12_000 } })
  await choose('express')
  expect((await priced(anna, token)).total.amount).toBe(13_900)
})

test('signing in makes the cart the customer’s', async () => {
  const anna = visitor()
  const { token } = await add(anna, await sell())
  const customer = shopper('cust_new')
  const merge = () => as(customer, (context) => mergeCart(context, { token, customerId: 'cust_new' }))
  expect(await merge()).toEqual({ token })
  expect(await merge()).toEqual({ token })
  expect(await getCart(anna, token)).toBeUndefined()
  expect(await getCart(customer, undefined)).toMatchObject({ token, customerId: 'cust_new' })
})

test('signing in brings two carts together, and doubles nothing', async () => {
  const customer = shopper('cust_two')
  const [both, mine, brought] = [await sell(), await sell(), await sell()]
  const known = await add(customer, both, 3)
  await add(customer, mine, 1, known.token)
  const anna = visitor()
  const { token } = await add(anna, both, 2)
  await add(anna, brought, 4, token)
  const merged = await as(customer, (context) => mergeCart(context, { token, customerId: 'cust_two' }))
  expect(merged).toEqual({ token: known.token })
  const { lines } = await priced(customer, known.token)
  expect(Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]))).toEqual({
    [both]: 3,
    [mine]: 1,
    [brought]: 4,
  })
  expect(await getCart(anna, token)).toBeUndefined()
})

test('on another device the customer goes on with the cart that is open', async () => {
  const customer = shopper('cust_phone')
  const first = await add(customer, await sell())
  expect(await add(customer, await sell())).toMatchObject({ token: first.token })
})

test('nobody brings a cart to somebody else', async () => {
  const { token } = await add(visitor(), await sell())
  const other = as(shopper('cust_eve'), (context) => mergeCart(context, { token, customerId: 'cust_new' }))
  await expect(other).rejects.toMatchObject({ code: 'forbidden' })
  await as(system, (context) => mergeCart(context, { token, customerId: 'cust_sys' }))
})

test('another market keeps what it sells, and says what it does not', async () => {
  const anna = visitor()
  const both = await sell({ prices: { ch: 5000, de: 4500 } })
  const swissOnly = await sell({ prices: { ch: 900 } })
  const { token } = await add(anna, both, 2)
  await add(anna, swissOnly, 1, token)
  const move = (storefront: StorefrontCode) => as(anna, (context) => switchMarket(context, { token, storefront }))
  expect(await move('de-ch')).toEqual({ dropped: [] })
  expect(await move('de-de')).toEqual({ dropped: [swissOnly] })
  const cart = await priced(anna, token)
  expect(cart).toMatchObject({
    market: 'de',
    currency: 'EUR',
    storefront: 'de-de',
    total: { amount: 9000, currency: 'EUR' },
  })
  expect(cart.taxes).toEqual([{ rate: 190_000, base: 7563, tax: 1437 }])
})

test('a cart comes along to the storefront where its owner is, and to nobody else’s', async () => {
  const anna = visitor()
  const { token } = await add(anna, await sell({ prices: { ch: 5000, pl: 20_000 } }))
  const inPoland = async (actor: Actor, which: string | undefined) =>
    (await transact(actor, (context) => takeCartAlong(context, which), { channel: channelOf('pl-pl') })).value
  expect(await inPoland(anna, token)).toEqual({ dropped: [] })
  expect(await priced(anna, token)).toMatchObject({ storefront: 'pl-pl', total: { amount: 20_000, currency: 'PLN' } })
  const customers = await add(shopper('cust_home'), await sell())
  for (const which of [customers.token, undefined]) expect(await inPoland(anna, which)).toEqual({ dropped: [] })
  expect(await priced(shopper('cust_home'), customers.token)).toMatchObject({ market: 'ch' })
})

test('without the token nothing of it can be done', async () => {
  const anna = visitor()
  const { token } = await add(shopper('cust_closed'), await sell())
  const attempts: ((context: Context) => Promise<unknown>)[] = [
    (context) => setEmail(context, { token, email: 'a@b.example' }),
    (context) => setAddresses(context, { token, shipping: bern }),
    (context) => setShippingMethod(context, { token, method: 'post' }),
    (context) => applyCoupon(context, { token, code: 'TESTCOUPON' }),
    (context) => removeCoupon(context, { token, code: 'TESTCOUPON' }),
    (context) => switchMarket(context, { token, storefront: 'de-de' }),
  ]
  for (const attempt of attempts) await expect(as(anna, attempt)).rejects.toMatchObject({ code: 'not_found' })
  const nobody: Actor = { kind: 'staff', id: 'nobody', permissions: [] }
  for (const attempt of attempts) await expect(as(nobody, attempt)).rejects.toMatchObject({ code: 'forbidden' })
})
