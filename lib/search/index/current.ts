import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { asc } from 'drizzle-orm'
import { db, engine } from '@/db'
import { listingValues } from '@/db/schema/search'
import { changesSince, latestChange } from './changes'
import type { ListingColumns } from './columns'
import { loadColumns, reload } from './load'

export type Label = typeof listingValues.$inferSelect
export type CurrentListing = { for: unknown; seen: number; columns: ListingColumns; labels: Label[] }
type State = { current?: CurrentListing; running?: Promise<CurrentListing>; waiting?: Promise<CurrentListing> }

// Next bundles pages and handlers apart: one index for all of them.
const shared = globalThis as { __concertoListing?: State }
shared.__concertoListing ??= {}
const state = shared.__concertoListing

/**
 * The index of lists in memory, as the database has it now: every call asks which products have changed and reads those
 * anew, so that what any process has committed counts at once. The first call reads everything, in slices.
 */
export function currentListing(): Promise<CurrentListing> {
  if (!state.running) {
    state.running = outside(catchUp).finally(() => {
      state.running = undefined
    })
    return state.running
  }
  // What is running may have looked before the caller's own commit: look again, once for all who wait.
  state.waiting ??= state.running
    .catch(() => {})
    .then(() => {
      state.waiting = undefined
      return currentListing()
    })
  return state.waiting
}

// What a transaction has not committed yet must not get into what all share.
const outside = AsyncLocalStorage.snapshot()

async function catchUp(): Promise<CurrentListing> {
  // Another database may have been opened since (restore, tests).
  if (state.current?.for !== engine.db) state.current = await load()
  for (let current = state.current; ; current = state.current) {
    const changes = await changesSince(current.seen)
    if (changes === 'none') return current
    if (changes.products === null) state.current = await load()
    else {
      await reload(current.columns, changes.products)
      state.current = { ...current, seen: changes.seen, labels: await readLabels() }
    }
  }
}

async function load(): Promise<CurrentListing> {
  const seen = await latestChange()
  return { for: engine.db, seen, columns: await loadColumns(), labels: await readLabels() }
}

const readLabels = () => db.select().from(listingValues).orderBy(asc(listingValues.num))
