import 'server-only'
import { pagePublished, pageSettingsChanged, pageTrashed, pageUnpublished } from '@/lib/content/events'
import { type Subscriber, subscriber } from '@/lib/events/event'
import { transact } from '@/lib/events/transact'
import type { Schedule } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { DAY } from '@/lib/kernel/time'
import { catchUpPages, indexPages } from './page-index-commands'

/** Keeps the search of pages in step with what the public sees of them, in each storefront. */
export const pageSearchSubscribers: Subscriber[] = [
  pagePublished,
  pageUnpublished,
  pageTrashed,
  pageSettingsChanged,
].map((event) =>
  subscriber(`search.follow ${event.eventName}`, event, async ({ data: { id, pages, addresses } }) => {
    // So many that they are not named.
    if (addresses.includes('*')) await catchUpPages(system)
    else await transact(system, (context) => indexPages(context, [...new Set([id, ...pages])]))
  }),
)

/** Also what was written before there was such a search, as soon as the shop is started. */
export const catchUpWithPages: Schedule = {
  name: 'search.catchUpPages',
  every: DAY,
  handle: async () => void (await catchUpPages(system)),
}
