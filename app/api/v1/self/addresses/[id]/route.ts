import { changeAddress, removeAddress } from '@/lib/customers/address-commands'
import { requireOwnAddress } from '@/lib/customers/address-queries'
import { endpoint } from '../../../_spec/endpoint'
import { toSavedAddress } from '../../../_spec/own'
import { changeAddress as change, getAddress, removeAddress as remove } from '../../../_spec/self-operations'

export const GET = endpoint(getAddress, async ({ actor, params: { id } }) =>
  toSavedAddress(await requireOwnAddress(actor, id)),
)

export const PUT = endpoint(change, async ({ actor, params: { id }, body, run }) => {
  await run((context) => changeAddress(context, { id, ...body }))
  return toSavedAddress(await requireOwnAddress(actor, id))
})

export const DELETE = endpoint(remove, ({ params, run }) => run((context) => removeAddress(context, params)))
