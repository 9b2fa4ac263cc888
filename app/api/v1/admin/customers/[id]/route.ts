import { listAddresses } from '@/lib/customers/address-queries'
import { requireCustomer } from '@/lib/customers/customer-queries'
import { getCustomer } from '../../../_spec/desk-operations'
import { toCustomerRow, toPostal } from '../../../_spec/desk-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getCustomer, async ({ actor, params: { id } }) => {
  const customer = await requireCustomer(actor, id)
  const { note, version, updatedAt } = customer
  const addresses = (await listAddresses(actor, id)).map(toPostal)
  return { ...toCustomerRow(customer), note, version, updatedAt: updatedAt.toISOString(), addresses }
})
