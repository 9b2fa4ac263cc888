import type { APIRequestContext, Page } from '@playwright/test'
import { words } from '../../app/_messages/words'
import { expect } from '../journey'
import type { Api } from './api'

export const address = {
  firstName: 'Ada',
  lastName: 'Rider',
  street: 'Pilatusstrasse 1',
  postalCode: '6003',
  city: 'Luzern',
  country: 'CH',
}

export const once = (name: string) => ({ 'idempotency-key': `${name}-${Date.now()}` })

/** A program with a key for each scope, beside the guest whose requests it sends. */
export class Program {
  variantId = ''

  constructor(
    readonly api: Api,
    readonly guest: APIRequestContext,
    readonly keys: ReadonlyMap<string, string>,
  ) {}

  bearer(scope: string) {
    return { authorization: `Bearer ${this.keys.get(scope)}` }
  }

  /** Calls as the program whose key may do just what the operation needs. */
  staff(id: string, asked: Parameters<Api['call']>[2] = {}) {
    const scope = this.api.operations.find(({ operationId }) => operationId === id)?.security?.[0]?.apiKey?.[0] ?? ''
    return this.api.call(this.guest, id, { ...asked, headers: { ...this.bearer(scope), ...asked.headers } })
  }

  async fillCart(request = this.guest): Promise<{ token: string; total: number }> {
    const { data: cart } = await this.api.call(request, 'createCart', {
      body: { storefront: 'en-ch', variantId: this.variantId, quantity: 1 },
    })
    const params = { token: cart.token }
    const contact = { email: 'ada.agent@example.com', shippingAddress: address }
    const { data: sent } = await this.api.call(request, 'setCartContact', { params, body: contact })
    const { method } = sent.shippingOptions[0]
    const { data: ready } = await this.api.call(request, 'setCartShipping', { params, body: { method } })
    return { token: cart.token, total: ready.total.amount }
  }

  async order(choice?: 'pay' | 'authorize', page?: Page) {
    const { token, total } = await this.fillCart()
    const params = { token }
    const { data: providers } = await this.api.call(this.guest, 'listPaymentProviders', { params })
    const body = { paymentProvider: providers.at(-1).code, acceptedTotal: total }
    const headers = once(token)
    await this.api.call(this.guest, 'completeCart', {
      params,
      body: { ...body, acceptedTotal: 1 },
      headers: once('low'),
      status: 409,
    })
    const { data: placed } = await this.api.call(this.guest, 'completeCart', { params, body, headers })
    const { data: again } = await this.api.call(this.guest, 'completeCart', { params, body, headers })
    expect(again).toEqual(placed)
    if (page && choice) {
      await page.goto(placed.redirectUrl)
      await page.getByRole('button', { name: words('en', 'pay')(choice), exact: true }).click()
      await page.waitForURL(/\/orders\//)
    }
    const { data: found } = await this.staff('listOrdersForStaff', { query: { search: placed.number } })
    return { ...placed, id: String(found.orders[0].id) }
  }
}
