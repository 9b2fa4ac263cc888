import { z } from 'zod'
import {
  bringConfigurationsInput,
  renameConfigurationInput,
  saveConfigurationInput,
} from '@/lib/cart/saved-configuration'
import { addressInput as entryInput } from '@/lib/customers/address'
import { profileInput } from '@/lib/customers/customer'
import { savedConfiguration } from './configurator-schemas'
import { inStorefront, order, orderRow, postal, storefront } from './schemas'
import { defineSpec } from './spec'

const profile = z
  .object({
    number: z.number().int(),
    email: z.string(),
    firstName: z.string(),
    lastName: z.string(),
    phone: z.string().nullable(),
    locale: z.string(),
    market: z.string(),
  })
  .meta({ id: 'Profile' })

const entry = postal
  .extend({ id: z.string(), isDefaultShipping: z.boolean(), isDefaultBilling: z.boolean() })
  .meta({ id: 'SavedAddress' })
const entryBody = z.strictObject({
  address: entryInput.shape.address,
  isDefaultShipping: z.boolean().default(false),
  isDefaultBilling: z.boolean().default(false),
})
const id = z.strictObject({ id: z.string().max(60) })
const own = { tag: 'Self', scope: 'account.own', isForShoppers: true } as const

export const getSelf = defineSpec({
  id: 'getSelf',
  method: 'get',
  path: '/self',
  summary: 'Who asks: a guest, a shopper, staff or a program.',
  tag: 'Self',
  answer: z.object({ kind: z.string(), name: z.string().nullable(), permissions: z.array(z.string()) }),
})
export const getProfile = defineSpec({
  ...own,
  id: 'getProfile',
  method: 'get',
  path: '/self/profile',
  summary: 'The signed-in shopper.',
  answer: profile,
})
export const changeProfile = defineSpec({
  ...own,
  id: 'changeProfile',
  method: 'put',
  path: '/self/profile',
  summary: 'Change name and phone.',
  body: profileInput,
  answer: profile,
})
export const listAddresses = defineSpec({
  ...own,
  id: 'listAddresses',
  method: 'get',
  path: '/self/addresses',
  summary: 'The address book.',
  answer: z.array(entry),
})
export const addAddress = defineSpec({
  ...own,
  id: 'addAddress',
  method: 'post',
  path: '/self/addresses',
  summary: 'Put an address into the book; the first is the default for both.',
  body: entryBody,
  answer: entry,
  status: 201,
  idempotency: 'optional',
})
export const getAddress = defineSpec({
  ...own,
  id: 'getAddress',
  method: 'get',
  path: '/self/addresses/{id}',
  summary: 'One address of the book.',
  params: id,
  answer: entry,
})
export const changeAddress = defineSpec({
  ...own,
  id: 'changeAddress',
  method: 'put',
  path: '/self/addresses/{id}',
  summary: 'Write an address anew.',
  params: id,
  body: entryBody,
  answer: entry,
})
export const removeAddress = defineSpec({
  ...own,
  id: 'removeAddress',
  method: 'delete',
  path: '/self/addresses/{id}',
  summary: 'Remove an address; orders keep theirs.',
  params: id,
  answer: z.null(),
})
export const listOwnOrders = defineSpec({
  ...own,
  id: 'listOwnOrders',
  method: 'get',
  path: '/self/orders',
  summary: "The shopper's last 100 orders, newest first.",
  answer: z.array(orderRow),
})
export const getOwnOrder = defineSpec({
  ...own,
  id: 'getOwnOrder',
  method: 'get',
  path: '/self/orders/{number}',
  summary: "One of the shopper's orders.",
  params: z.strictObject({ number: z.coerce.number().int().min(1).max(999_999_999) }),
  answer: order,
})
export const listOwnConfigurations = defineSpec({
  ...own,
  id: 'listOwnConfigurations',
  method: 'get',
  path: '/self/configurations',
  summary: 'Configurations that the shopper keeps, the latest first: what each cost then, and what it costs now.',
  query: inStorefront.extend({ model: z.string().max(120).optional() }),
  answer: z.array(savedConfiguration),
})
export const saveOwnConfiguration = defineSpec({
  ...own,
  id: 'saveOwnConfiguration',
  method: 'post',
  path: '/self/configurations',
  summary: 'Keep a configuration under a name, by its choices or its key; the same one again gets the new name.',
  body: saveConfigurationInput.safeExtend({ storefront }),
  answer: savedConfiguration,
  status: 201,
  idempotency: 'optional',
})
export const bringOwnConfigurations = defineSpec({
  ...own,
  id: 'bringOwnConfigurations',
  method: 'post',
  path: '/self/configurations/import',
  summary: 'Keep what a browser has kept by itself, each once. `left` is what there is no room for.',
  body: bringConfigurationsInput.extend({ storefront }),
  answer: z.object({ kept: z.number().int(), left: z.array(bringConfigurationsInput.shape.configurations.element) }),
})
export const renameOwnConfiguration = defineSpec({
  ...own,
  id: 'renameOwnConfiguration',
  method: 'patch',
  path: '/self/configurations/{id}',
  summary: 'Call it otherwise.',
  params: id,
  query: inStorefront,
  body: renameConfigurationInput.omit({ id: true }),
  answer: savedConfiguration,
})
export const deleteOwnConfiguration = defineSpec({
  ...own,
  id: 'deleteOwnConfiguration',
  method: 'delete',
  path: '/self/configurations/{id}',
  summary: 'Keep it no more.',
  params: id,
  answer: z.null(),
})
