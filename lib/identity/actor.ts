import type { Actor } from '@/lib/kernel/actor'
import type { Account } from './account'
import { permissionsOf, shopperPermissions } from './role'

type Who = Pick<Account, 'id' | 'kind' | 'name' | 'roles'>

/** An account as the one who acts. */
export const actorOf = ({ id, kind, name, roles }: Who, sessionId?: string): Actor => ({
  kind,
  id,
  name,
  sessionId,
  permissions: kind === 'staff' ? permissionsOf(roles) : shopperPermissions,
})
