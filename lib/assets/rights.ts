/** Somebody who is to be seen, and whether we may show them. */
export type PersonConsent = { person: string; state: 'asked' | 'granted' | 'withdrawn'; note?: string }
