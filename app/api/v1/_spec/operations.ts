import { z } from 'zod'
import { cartEmailInput, cartShippingMethodInput, couponInput, setQuantityInput } from '@/lib/cart/cart'
import { askedConfiguration, isAskedOnce } from '@/lib/configurator/configuration-input'
import { placeOrderInput } from '@/lib/orders/order'
import { providerCodes } from '@/lib/payments/payment'
import { addressInput, card, cart, category, inStorefront, listing, order, product, storefront } from './schemas'
import { defineSpec } from './spec'

const token = z.strictObject({ token: z.string().max(80) })
const line = token.extend({ lineId: z.string().max(80) })
const cursor = z.string().max(20).optional()
const quantity = setQuantityInput.shape.quantity

const fits = z.string().max(200).optional().meta({
  description: 'Only what fits: models by their addresses, or one configuration as `model.key`.',
  example: 'vela-gt',
})

export const listProducts = defineSpec({
  id: 'listProducts',
  method: 'get',
  path: '/products',
  summary: 'Products of a category, with facets. Any further parameter is a facet: `colour=lagoon,sage`.',
  tag: 'Catalogue',
  query: inStorefront
    .extend({
      category: z.string().max(200).meta({ description: 'The path of a category.', example: 'helmets' }),
      sort: z.string().max(20).optional(),
      fits,
      price: z.string().max(30).optional().meta({ description: 'From-to in whole units.', example: '50-200' }),
      cursor,
    })
    .catchall(z.string().max(200)) as unknown as z.ZodObject,
  answer: listing,
})
export const getProduct = defineSpec({
  id: 'getProduct',
  method: 'get',
  path: '/products/{slug}',
  summary: 'A product with its variants, prices and stock.',
  tag: 'Catalogue',
  params: z.strictObject({ slug: z.string().max(200) }),
  query: inStorefront,
  answer: product,
})
export const listCategories = defineSpec({
  id: 'listCategories',
  method: 'get',
  path: '/categories',
  summary: 'The categories as a tree.',
  tag: 'Catalogue',
  query: inStorefront,
  answer: z.array(category),
})
export const search = defineSpec({
  id: 'search',
  method: 'get',
  path: '/search',
  summary: 'Products for what someone typed, best first, misspelt words repaired; without words, what `fits`.',
  tag: 'Catalogue',
  query: inStorefront.extend({ q: z.string().max(200).default(''), fits, cursor }),
  answer: listing,
})
export const suggest = defineSpec({
  id: 'suggest',
  method: 'get',
  path: '/search/suggestions',
  summary: 'While someone types: words that go on, and products.',
  tag: 'Catalogue',
  query: inStorefront.extend({ q: z.string().max(100) }),
  answer: z.object({ words: z.array(z.string()), products: z.array(card) }),
})
export const createCart = defineSpec({
  id: 'createCart',
  method: 'post',
  path: '/carts',
  summary: 'A new cart with its first line: pieces of a variant, or of a configuration.',
  tag: 'Cart',
  body: z
    .strictObject({
      storefront,
      variantId: z.string().min(1).max(80).optional(),
      configuration: z
        .strictObject(askedConfiguration)
        .refine(isAskedOnce, { path: ['choices'], error: 'required' })
        .optional(),
      quantity: quantity.min(1).default(1),
    })
    .refine(({ variantId, configuration }) => (variantId === undefined) !== (configuration === undefined), {
      path: ['variantId'],
      error: 'required',
    }),
  answer: cart,
  status: 201,
})
export const getCart = defineSpec({
  id: 'getCart',
  method: 'get',
  path: '/carts/{token}',
  summary: 'The cart with what it costs now.',
  tag: 'Cart',
  params: token,
  answer: cart,
})
export const addCartLine = defineSpec({
  id: 'addCartLine',
  method: 'post',
  path: '/carts/{token}/lines',
  summary: 'Put pieces of a variant into the cart.',
  tag: 'Cart',
  params: token,
  body: z.strictObject({ variantId: z.string().min(1).max(80), quantity: quantity.min(1).default(1) }),
  answer: cart,
  status: 201,
})
export const changeCartLine = defineSpec({
  id: 'changeCartLine',
  method: 'patch',
  path: '/carts/{token}/lines/{lineId}',
  summary: 'Change how many; 0 removes the line.',
  tag: 'Cart',
  params: line,
  body: z.strictObject({ quantity }),
  answer: cart,
})
export const removeCartLine = defineSpec({
  id: 'removeCartLine',
  method: 'delete',
  path: '/carts/{token}/lines/{lineId}',
  summary: 'Remove a line.',
  tag: 'Cart',
  params: line,
  answer: cart,
})
export const applyCartCoupon = defineSpec({
  id: 'applyCartCoupon',
  method: 'post',
  path: '/carts/{token}/coupons',
  summary: 'Enter a code.',
  tag: 'Cart',
  params: token,
  body: couponInput.omit({ token: true }),
  answer: cart,
})
export const removeCartCoupon = defineSpec({
  id: 'removeCartCoupon',
  method: 'delete',
  path: '/carts/{token}/coupons/{code}',
  summary: 'Take a code out.',
  tag: 'Cart',
  params: token.extend({ code: couponInput.shape.code }),
  answer: cart,
})
export const setCartContact = defineSpec({
  id: 'setCartContact',
  method: 'put',
  path: '/carts/{token}/contact',
  summary: 'E-mail and addresses; without a billing address the invoice goes where the goods go.',
  tag: 'Cart',
  params: token,
  body: z.strictObject({
    email: cartEmailInput.shape.email,
    shippingAddress: addressInput,
    billingAddress: addressInput.optional(),
  }),
  answer: cart,
})
export const setCartShipping = defineSpec({
  id: 'setCartShipping',
  method: 'put',
  path: '/carts/{token}/shipping',
  summary: 'Choose one of the shipping options.',
  tag: 'Cart',
  params: token,
  body: cartShippingMethodInput.omit({ token: true }),
  answer: cart,
})
export const listPaymentProviders = defineSpec({
  id: 'listPaymentProviders',
  method: 'get',
  path: '/carts/{token}/payment-providers',
  summary: 'How this cart can be paid, best first: one of them goes into `completeCart`.',
  tag: 'Cart',
  params: token,
  answer: z.array(z.object({ code: z.enum(providerCodes) }).meta({ id: 'PaymentProvider' })),
})
export const completeCart = defineSpec({
  id: 'completeCart',
  method: 'post',
  path: '/carts/{token}/complete',
  summary: 'Place the order for the accepted total and start the payment.',
  tag: 'Cart',
  params: token,
  body: placeOrderInput.omit({ cartToken: true, idempotencyKey: true }),
  answer: z.object({ number: z.number().int(), token: z.string(), redirectUrl: z.string() }),
  status: 201,
  idempotency: 'required',
})
export const getOrder = defineSpec({
  id: 'getOrder',
  method: 'get',
  path: '/orders/{token}',
  summary: 'An order, for whoever holds its token.',
  tag: 'Orders',
  params: token,
  answer: order,
})
export const payOrder = defineSpec({
  id: 'payOrder',
  method: 'post',
  path: '/orders/{token}/payments',
  summary: 'Another try to pay an order whose first did not work.',
  tag: 'Orders',
  params: token,
  body: z.strictObject({ paymentProvider: z.enum(providerCodes) }),
  answer: z.object({ redirectUrl: z.string() }),
  status: 201,
})
