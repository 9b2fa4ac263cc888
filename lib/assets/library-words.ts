export const libraryStates = ['draft', 'rejected', 'expired', 'expiring', 'noConsent', 'limited', 'noAlt'] as const
/** What is to be done with an asset: approve it, renew its rights, ask somebody, describe it. */
export type LibraryState = (typeof libraryStates)[number]

export const librarySorts = ['created', 'name', 'size'] as const
