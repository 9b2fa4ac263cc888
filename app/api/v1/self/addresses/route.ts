import { addAddress } from '@/lib/customers/address-commands'
import { listOwnAddresses, requireOwnAddress } from '@/lib/customers/address-queries'
import { endpoint } from '../../_spec/endpoint'
import { toSavedAddress } from '../../_spec/own'
import { listAddresses, addAddress as spec } from '../../_spec/self-operations'

export const GET = endpoint(listAddresses, async ({ actor }) => (await listOwnAddresses(actor)).map(toSavedAddress))

export const POST = endpoint(spec, async ({ actor, body, run }) => {
  const { id } = await run((context) => addAddress(context, body))
  return toSavedAddress(await requireOwnAddress(actor, id))
})
