import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from './locale'

/** What releases would have made true by the moment that is looked at: plain values, so that earlier capabilities read them. */
export type ShownRelease = {
  /** The one that is looked at; undefined where only the time is another. */
  name?: string
  /** In the order in which they happen. A page without a version is offline. */
  pages: { pageId: string; locale: Locale; version: number | null; at: Date }[]
  /** By `variant/market`, in minor units. */
  prices: ReadonlyMap<string, { amount: number; regular: number | null }>
  products: ReadonlyMap<string, 'published' | 'draft'>
  promotions: ReadonlyMap<string, 'active' | 'ended'>
  menus: ReadonlyMap<string, unknown[]>
}

// Next bundles pages apart from the server: both find the same store.
const shared = globalThis as { __concertoShownRelease?: AsyncLocalStorage<ShownRelease> }
shared.__concertoShownRelease ??= new AsyncLocalStorage()

/** Around what is made for someone who looks at what is not true yet; nothing else finds a release in it. */
export const releasePreviewed = shared.__concertoShownRelease

/** For what is shown, never for what is decided. */
export const shownRelease = (): ShownRelease | undefined => releasePreviewed.getStore()
