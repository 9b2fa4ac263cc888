import { AsyncLocalStorage } from 'node:async_hooks'

// Next bundles pages apart from the server: both find the same store.
const shared = globalThis as { __concertoMoment?: AsyncLocalStorage<Date> }
shared.__concertoMoment ??= new AsyncLocalStorage()

/** Around what is made for someone who looks at the shop as it will be; nothing else knows of another time than now. */
export const previewed = shared.__concertoMoment

/** The moment as of which the shop is shown: now, but in a preview. For what is shown, never for what is decided. */
export const shownAt = (): Date => previewed.getStore() ?? new Date()
