import { assets } from '@/db/schema/assets'

/** What a query has to read of an asset for `blockedBy` to say whether it may be shown, and what stands in for it. */
export const judgedColumns = {
  id: assets.id,
  status: assets.status,
  hasConsent: assets.hasConsent,
  expiresAt: assets.expiresAt,
  territory: assets.territory,
  fallbackId: assets.fallbackId,
}

/** So many stand-ins may follow one another. */
export const LONGEST_CHAIN = 4
