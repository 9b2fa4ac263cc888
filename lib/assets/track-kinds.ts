/** What runs beside a film or a sound. */
export const trackKinds = ['captions', 'chapters'] as const
