import { fullName } from '@/lib/customers/customer'
import { changeOwnProfile } from '@/lib/customers/customer-record-commands'
import { changeAccount } from '@/lib/identity/account-commands'
import { endpoint } from '../../_spec/endpoint'
import { readProfile } from '../../_spec/own'
import { changeProfile, getProfile } from '../../_spec/self-operations'

export const GET = endpoint(getProfile, ({ actor }) => readProfile(actor))

export const PUT = endpoint(changeProfile, async ({ actor, body, run }) => {
  await run(async (context) => {
    await changeOwnProfile(context, body)
    await changeAccount(context, { name: fullName(body) })
  })
  return readProfile(actor)
})
