import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { addresses, customers } from '@/db/schema/customers'
import { accounts } from '@/db/schema/identity'
import { type Context, transact } from '@/lib/events/transact'
import { actorOf } from '@/lib/identity/actor'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { addressInput } from './address'
import { addAddress, changeAddress, removeAddress } from './address-commands'
import { listAddresses, listOwnAddresses, requireOwnAddress } from './address-queries'
import { splitName } from './customer'
import { customerOfAccount, ensureCustomer } from './customer-commands'
import { getCustomerIdOfAccount, listCustomers, requireCustomer } from './customer-queries'
import { changeOwnProfile, noteCustomer, updateCustomer } from './customer-record-commands'
import { leaveShop } from './own-account-commands'

const run = async <T>(actor: Actor, command: (context: Context) => Promise<T>) => (await transact(actor, command)).value
const person = { firstName: 'Anna', lastName: 'Keller', locale: 'de', market: 'ch' } as const
const now = new Date()

/** A shopper who has shown that the address is theirs. */
async function shopper(email: string): Promise<Actor> {
  const id = newId('account')
  const row = { id, kind: 'shopper', email, name: 'Anna Keller', roles: [], createdAt: now, updatedAt: now } as const
  await db.insert(accounts).values({ ...row, roles: [], emailVerifiedAt: now })
  return actorOf({ ...row, roles: [] })
}

const home = addressInput.parse({
  address: {
    firstName: 'Anna',
    lastName: 'Keller',
    street: 'Bahnhofstrasse 1',
    postalCode: '8001',
    city: 'Zürich',
    country: 'CH',
  },
})

test('one e-mail address is one customer, however often and however written, fifty at once', async () => {
  const emails = Array.from({ length: 50 }, (_, i) => (i % 2 ? 'guest@example.com' : ' Guest@Example.COM '))
  const made = await Promise.all(
    emails.map((email) => run(guest, (context) => ensureCustomer(context, { ...person, email }))),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
  expect(made[0]).toMatchObject({ email: 'guest@example.com', number: expect.any(Number), accountId: null })
  expect(await db.$count(customers)).toBe(1)
})

test('a guest who types a customer’s address changes nothing about that customer', async () => {
  await run(guest, (context) => ensureCustomer(context, { ...person, email: 'kept@example.com', phone: '044' }))
  const again = { ...person, email: 'kept@example.com', firstName: 'Mallory', phone: '666' }
  expect(await run(guest, (context) => ensureCustomer(context, again))).toMatchObject({
    firstName: 'Anna',
    phone: '044',
  })
})

test('purchases as a guest become those of the account that shows the address to be its own', async () => {
  const asGuest = await run(guest, (context) => ensureCustomer(context, { ...person, email: 'later@example.com' }))
  const actor = await shopper('later@example.com')
  expect(await run(actor, (context) => customerOfAccount(context, actor.id))).toMatchObject({ id: asGuest.id })
  const order = { ...person, email: 'somewhere-else@example.com', accountId: actor.id }
  expect(await run(actor, (context) => ensureCustomer(context, order))).toMatchObject({ id: asGuest.id })
  expect(await getCustomerIdOfAccount(actor.id)).toBe(asGuest.id)
})

test('nobody buys as somebody else', async () => {
  const [anna, ben] = [await shopper('a1@example.com'), await shopper('b1@example.com')]
  const asAnna = { ...person, email: 'b1@example.com', accountId: anna.id }
  for (const actor of [ben, guest])
    await expect(run(actor, (context) => ensureCustomer(context, asAnna))).rejects.toMatchObject({ code: 'forbidden' })
})

test('the address book is one’s own: others’ addresses are not found', async () => {
  const [anna, ben] = [await shopper('a2@example.com'), await shopper('b2@example.com')]
  const { id } = await run(anna, (context) => addAddress(context, home))
  const own = await requireOwnAddress(anna, id)
  expect(own).toMatchObject({ city: 'Zürich', isDefaultShipping: true, isDefaultBilling: true })
  const refusals = [
    requireOwnAddress(ben, id),
    run(ben, (context) => changeAddress(context, { ...home, id })),
    run(ben, (context) => removeAddress(context, { id })),
  ]
  for (const outcome of await Promise.allSettled(refusals))
    expect(outcome).toMatchObject({ reason: { code: 'not_found', key: 'notFound' } })
  expect(await listOwnAddresses(ben)).toEqual([])
  await expect(listOwnAddresses(guest)).rejects.toMatchObject({ key: 'signIn' })
  await expect(run(guest, (context) => addAddress(context, home))).rejects.toMatchObject({ key: 'signIn' })
  expect(await requireOwnAddress(anna, id)).toEqual(own)
})

test('there is one default for each, also when several are made at once', async () => {
  const anna = await shopper('a3@example.com')
  await run(anna, (context) => addAddress(context, home))
  const asDefault = { ...home, isDefaultShipping: true }
  await Promise.all(Array.from({ length: 5 }, () => run(anna, (context) => addAddress(context, asDefault))))
  const book = await listOwnAddresses(anna)
  expect(book).toHaveLength(6)
  expect(book.filter(({ isDefaultShipping }) => isDefaultShipping)).toHaveLength(1)
  expect(book.filter(({ isDefaultBilling }) => isDefaultBilling)).toHaveLength(1)
  expect(book[0]?.isDefaultShipping).toBe(true)
})

test('an address is checked by its country, and unknown keys are refused', () => {
  const given = { ...home.address, postalCode: '80011' }
  expect(addressInput.safeParse({ address: given }).success).toBe(false)
  expect(addressInput.safeParse({ address: home.address, customerId: 'cust_x' }).success).toBe(false)
  expect(addressInput.safeParse({ address: { ...home.address, id: 'x' } }).success).toBe(false)
})

test('staff who may reads and changes customers; who may not sees nothing', async () => {
  const { id } = await run(guest, (context) => ensureCustomer(context, { ...person, email: 'seen@example.com' }))
  const agent = actorOf({ id: 'acct_agent', kind: 'staff', name: 'Agent', roles: ['agent'] })
  const analyst = actorOf({ id: 'acct_analyst', kind: 'staff', name: 'Analyst', roles: ['analyst'] })
  const merchandiser = actorOf({ id: 'acct_m', kind: 'staff', name: 'M', roles: ['merchandiser'] })
  const record = await requireCustomer(agent, id)
  const { version, firstName, locale, market } = record
  const input = { id, version, firstName, lastName: 'Meier', locale, market }
  await run(agent, (context) => updateCustomer(context, input))
  await expect(run(agent, (context) => updateCustomer(context, input))).rejects.toMatchObject({ code: 'conflict' })
  await run(agent, (context) => noteCustomer(context, { id, note: 'Calls on Mondays' }))
  expect(await requireCustomer(merchandiser, id)).toMatchObject({ lastName: 'Meier', note: 'Calls on Mondays' })
  await expect(run(merchandiser, (context) => noteCustomer(context, { id, note: '' }))).rejects.toMatchObject({
    code: 'forbidden',
  })
  const anna = await shopper('a4@example.com')
  for (const actor of [analyst, anna, guest]) {
    await expect(requireCustomer(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listCustomers(actor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listAddresses(actor, id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(run(actor, (context) => updateCustomer(context, input))).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(requireCustomer(agent, 'cust_none')).rejects.toMatchObject({ code: 'not_found' })
})

test('customers are found by words in any order, by number, by market, and in pages', async () => {
  const email = 'wanda.find@example.com'
  const made = await run(guest, (context) =>
    ensureCustomer(context, { ...person, email, firstName: 'Wanda', lastName: '100%_Nowak', market: 'pl' }),
  )
  const found = async (filter: Parameters<typeof listCustomers>[1]) =>
    (await listCustomers(system, filter)).rows.map(({ id }) => id)
  for (const words of ['nowak wanda', 'WANDA.FIND', String(made.number), '100%_n'])
    expect(await found({ words })).toEqual([made.id])
  expect(await found({ words: 'wanda', market: 'de' })).toEqual([])
  expect(await found({ words: '%' })).toEqual([made.id])
  const { rows, total } = await listCustomers(system, { limit: 1, offset: 1, sort: 'number' })
  expect([rows.length, total]).toEqual([1, await db.$count(customers)])
})

test('who leaves keeps nothing but what the orders need', async () => {
  const anna = await shopper('leave@example.com')
  const customer = await run(anna, (context) => customerOfAccount(context, anna.id))
  await run(anna, (context) => addAddress(context, home))
  await run(anna, (context) => changeOwnProfile(context, { firstName: 'Anna', lastName: 'Muster', phone: '044' }))
  await run(anna, leaveShop)
  expect(await requireCustomer(system, customer.id)).toMatchObject({ accountId: null, phone: null, lastName: 'Muster' })
  expect(await db.$count(addresses, eq(addresses.customerId, customer.id))).toBe(0)
  expect(await db.$count(accounts, eq(accounts.id, anna.id))).toBe(0)
})

test.each([
  ['Anna Keller', { firstName: 'Anna', lastName: 'Keller' }],
  ['  Anna  Maria   Kowalska ', { firstName: 'Anna Maria', lastName: 'Kowalska' }],
  ['Madonna', { firstName: 'Madonna', lastName: '' }],
])('%s is split into first and last name', (name, parts) => {
  expect(splitName(name)).toEqual(parts)
})
