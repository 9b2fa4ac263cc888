import type { APIRequestContext } from '@playwright/test'
import { expect } from '../journey'
import type { Api } from './api'
import { address, once } from './program'

const storefront = 'en-ch'

/** A program asks what goes together, hears why not, and orders what it has put together. */
export async function putTogether(api: Api, guest: APIRequestContext): Promise<void> {
  const { data: models } = await api.call(guest, 'listConfigurableModels', { query: { storefront } })
  const { slug } = models.find((each: { product: string }) => each.product.includes('gt'))
  const params = { model: slug }
  const { data: model } = await api.call(guest, 'getConfigurableModel', { params, query: { storefront } })
  expect(BigInt(model.configurations)).toBeGreaterThan(21_606n)
  const choices = Object.fromEntries(
    model.features.map((each: { code: string; default: string }) => [each.code, each.default]),
  )
  const resolve = async (body: object) =>
    (await api.call(guest, 'resolveConfiguration', { params, body: { storefront, ...body } })).data
  const first = await resolve({ choices })
  expect(first.completion.choices).toEqual(choices)
  const { feature, value, repair } = first.refused.find(
    (each: { explanation: { rules: unknown[] } }) => each.explanation.rules.length,
  )
  const [reason] = (await resolve({ choices, explain: { feature, value } })).refused
  expect(reason.explanation.rules[0].reason).toMatch(/\w+ .*\./)
  expect(repair.price.amount - first.completion.price.total.amount).toBe(repair.difference.amount)

  const unknown = await api.call(guest, 'resolveConfiguration', {
    params,
    body: { choices: { horn: 'loud' } },
    status: 422,
  })
  expect(Object.keys(unknown.error.fields)).toEqual(['choices.horn'])
  const found = { params: { ...params, key: repair.key }, query: { storefront } }
  const { data: built } = await api.call(guest, 'getConfiguration', found)
  expect(built.price.total).toEqual(repair.price)
  for (const picture of built.pictures) expect((await guest.get(picture.webp)).status(), picture.webp).toBe(200)

  const mine = { model: slug, key: repair.key }
  const { data: cart } = await api.call(guest, 'createCart', { body: { storefront, configuration: mine } })
  const token = { token: cart.token }
  const steps = [
    { n: 0, at: 0, kind: 'opened' },
    { n: 1, at: 900, kind: 'refused', feature, value },
    { n: 2, at: 2_000, kind: 'chosen', feature: 'horn', value: 'loud' },
    { n: 3, at: 9_000, kind: 'carted' },
  ]
  const visit = { build: crypto.randomUUID(), modelVersion: model.version, key: repair.key, cart: cart.token, steps }
  const report = { params, body: { storefront, consent: true, ...visit } }
  expect((await api.call(guest, 'reportSteps', report)).data.accepted).toBe(3)
  expect((await api.call(guest, 'reportSteps', report)).data.accepted).toBe(0)
  await api.call(guest, 'reportSteps', { params, body: { storefront, ...visit }, status: 422 })
  const broken = { ...choices, [feature]: value }
  const refused = await api.call(guest, 'addCartConfiguration', {
    params: token,
    body: { model: slug, choices: broken },
    status: 422,
  })
  const { nearest } = refused.error.params
  await api.call(guest, 'addCartConfiguration', { params: token, body: { ...mine, price: 1 }, status: 422 })
  const { data: twice } = await api.call(guest, 'addCartConfiguration', { params: token, body: mine })
  expect(twice.lines).toHaveLength(1)
  expect(twice.lines[0]).toMatchObject({ quantity: 2, unit: repair.price, configuration: { key: repair.key } })
  const { data: both } = await api.call(guest, 'addCartConfiguration', {
    params: token,
    body: { model: slug, key: nearest },
  })
  expect(both.problems).toEqual([])

  await findFitting(api, guest, slug, nearest, cart.token)

  const contact = { email: 'rider.agent@example.com', shippingAddress: address }
  const { data: sent } = await api.call(guest, 'setCartContact', { params: token, body: contact })
  const { method } = sent.shippingOptions[0]
  const { data: ready } = await api.call(guest, 'setCartShipping', { params: token, body: { method } })
  const body = { paymentProvider: 'test', acceptedTotal: ready.total.amount }
  const headers = once('scooter')
  const { data: placed } = await api.call(guest, 'completeCart', { params: token, body, headers })
  const { data: order } = await api.call(guest, 'getOrder', { params: { token: placed.token } })
  expect(order.lines[0].configuration).toMatchObject({ model: slug, key: repair.key, parts: built.parts })
}

/** A program finds what fits a model and one configuration, and hears of what fits nothing in its cart. */
async function findFitting(api: Api, guest: APIRequestContext, model: string, key: string, token: string) {
  const found = async (fits: string) => (await api.call(guest, 'search', { query: { storefront, fits } })).data
  const [every, one] = [await found(model), await found(`${model}.${key}`)]
  expect(every.total).toBeGreaterThanOrEqual(one.total)
  expect(one.total).toBeGreaterThan(0)
  expect(every.facets.find(({ code }: { code: string }) => code === 'fits').values).toContainEqual(
    expect.objectContaining({ code: model, count: every.total }),
  )
  const parts = { storefront, category: 'parts', fits: model }
  expect((await api.call(guest, 'listProducts', { query: parts })).data.total).toBeGreaterThan(0)

  const other = { params: { slug: 'classic-wheel' }, query: { storefront } }
  const { data: wheel } = await api.call(guest, 'getProduct', other)
  expect(wheel.fits.map((fit: { model: string }) => fit.model)).not.toContain(model)
  const line = { variantId: wheel.variants[0].id, quantity: 1 }
  const { data: cart } = await api.call(guest, 'addCartLine', { params: { token }, body: line })
  const added = cart.lines.find(({ variantId }: { variantId: string }) => variantId === line.variantId)
  expect(added.misfit).toMatchObject({ fits: wheel.fits })
  expect(added.misfit.instead.length).toBeGreaterThan(0)
  expect(cart.problems).toEqual([])
  await api.call(guest, 'removeCartLine', { params: { token, lineId: added.id } })
}
