import { and, eq, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { configurations } from '@/db/schema/configurator'
import type { Actor } from '@/lib/kernel/actor'

/** Kept by this customer, or in this browser by nobody who has signed in; undefined for who is neither. */
export function isOwnSaved({ customerId, visitorId }: Actor): SQL | undefined {
  const own = customerId ? eq(configurations.customerId, customerId) : undefined
  const here =
    !customerId && visitorId
      ? and(eq(configurations.visitorId, visitorId), isNull(configurations.customerId))
      : undefined
  return own || here ? and(isNotNull(configurations.name), or(own, here)) : undefined
}
