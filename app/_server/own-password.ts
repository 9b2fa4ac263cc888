import 'server-only'
import { isPasswordOf } from '@/lib/identity/password-queries'
import { limit } from '@/lib/identity/rate-limit'
import { type Actor, authorize } from '@/lib/kernel/actor'
import { invalid } from '@/lib/kernel/errors'

/** Before something that a browser left open must not be able to do: the present password shows that it is them. */
export async function requireOwnPassword(actor: Actor, current: string): Promise<void> {
  authorize(actor, 'account.own')
  const giveBack = await limit('passwordCheck', { subject: actor.id })
  if (!(await isPasswordOf(actor.id, current))) throw invalid('invalid', { current: ['wrongPassword'] })
  await giveBack()
}
