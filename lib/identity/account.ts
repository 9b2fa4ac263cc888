import type { Locale } from '@/lib/kernel/locale'
import type { Role } from './role'

export type AccountKind = 'shopper' | 'staff'

/** Someone who can sign in. The address was shown to be theirs, or staff has invited it. */
export type Account = {
  id: string
  kind: AccountKind
  /** Lower case. */
  email: string
  name: string
  roles: Role[]
  locale: Locale
  /** False for those who only sign in by mail link or elsewhere. */
  hasPassword: boolean
  isDisabled: boolean
  lastLoginAt: Date | null
  createdAt: Date
}
