/** What someone may allow us to use their address for. Without a confirmed yes, the answer is no. */
export const consentPurposes = ['newsletter', 'invitations', 'research', 'contact'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** What we may only do with an address that was shown to be theirs: all but answering what they asked. */
export const needsProof = (purpose: ConsentPurpose): boolean => purpose !== 'contact'

/** One yes or no, with the words that stood beside it. */
export type Consent = {
  id: string
  purpose: string
  isGranted: boolean
  text: string
  locale: string
  storefront: string
  source: string
  at: Date
  confirmedAt: Date | null
}
