import type { AssetKind } from './asset'

export const consentStates = ['asked', 'granted', 'withdrawn'] as const
/** Somebody who is to be seen, and whether we may show them. */
export type PersonConsent = { person: string; state: (typeof consentStates)[number]; note?: string }

export const assetStatuses = ['draft', 'approved', 'rejected'] as const
export type AssetStatus = (typeof assetStatuses)[number]

/** What decides whether an asset may be shown in public. */
export type Rights = {
  status: AssetStatus
  hasConsent: boolean
  expiresAt: Date | null
  /** The markets in which it may be shown; empty: all. */
  territory: string[]
}

/** Why an asset is not shown; undefined when it is. Without a market its territory does not matter. */
export function blockedBy(
  { status, hasConsent, expiresAt, territory }: Rights,
  now: Date,
  market?: string,
): 'status' | 'consent' | 'expired' | 'territory' | undefined {
  if (status !== 'approved') return 'status'
  if (!hasConsent) return 'consent'
  if (expiresAt && expiresAt <= now) return 'expired'
  if (market && territory.length && !territory.includes(market)) return 'territory'
  return undefined
}

/** False while anybody who is to be seen has not agreed, or no longer does. */
export const consentOf = (consents: PersonConsent[]) => consents.every(({ state }) => state === 'granted')

/** A picture says in every language of the shop what it shows, or is marked as saying nothing. */
export const isDescribed = (
  { kind, alt, isDecorative }: { kind: AssetKind; alt: Partial<Record<string, string>>; isDecorative: boolean },
  locales: readonly string[],
) => isDecorative || !['image', 'video'].includes(kind) || locales.every((locale) => alt[locale]?.trim())
