import { expect } from '@playwright/test'
import type { Program } from './program'

/** What a till says of somebody is kept once; what a browser says of itself, only where it is allowed. */
export async function tellOfCustomers(program: Program) {
  const { data } = await program.staff('listCustomers', { query: { search: 'ada.agent@example.com' } })
  const [{ id: key }] = data.customers
  const place = `Till ${Date.now()}`
  const visit = { id: `visit-${Date.now()}`, name: 'outside.visited_store', data: { place } }
  const body = { of: { kind: 'customer', key }, consent: true, signals: [visit] }
  for (let times = 0; times < 2; times++)
    expect((await program.staff('tellSignals', { body })).data).toEqual({ accepted: 1 })
  await program.staff('tellSignals', { body: { ...body, consent: undefined }, status: 422 })
  const lies = [visit, { name: 'outside.bought', data: { place, amount: -1, currency: 'CHF' } }]
  const { error } = await program.staff('tellSignals', { body: { ...body, signals: lies }, status: 422 })
  expect(Object.keys(error.fields)).toEqual(['signals.1.data.amount'])
  const { data: profile } = await program.staff('getCustomerProfile', { params: { id: key } })
  expect(
    profile.signals.filter((one: { data: object }) => 'place' in one.data && one.data.place === place),
  ).toHaveLength(1)
  const seen = { storefront: 'en-ch', signals: [{ name: 'page.viewed', path: '/en-ch' }] }
  expect((await program.api.call(program.guest, 'trackSignals', { body: seen })).data).toEqual({ accepted: 0 })
}
