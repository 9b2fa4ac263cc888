import { z } from 'zod'
import { defineEvent } from '@/lib/events/event'

/*
 * Cache tags. What is shown carries those of all that it shows:
 * - pageTextTag: the content of a page in one language
 * - pageTag: that a page is there, where it is, what it is called; of a snippet, its content in any language
 * - addressTag: what is found at an address of a storefront, also when that is nothing
 * - menuTag: a menu, so every page of the storefronts that show it
 * - formTag: a form
 * - CONTENT_TAG: lists over all pages (sitemap, newest articles)
 */
export const CONTENT_TAG = 'content'
export const pageTag = (id: string) => `page:${id}`
export const pageTextTag = (id: string, locale: string) => `page:${id}:${locale}`
export const addressTag = (storefront: string, path: string) => `address:${storefront}/${path}`
export const menuTag = (place: string) => `menu:${place}`
export const formTag = (id: string) => `form:${id}`

const subject = ({ id }: { id: string }) => id
const page = z.object({ id: z.string(), title: z.string() })
const text = page.extend({ locale: z.string() })
const moved = z.object({
  /** Addresses that lead somewhere else than before, as "de-ch/guides/x". */
  addresses: z.array(z.string()),
  /** Pages that are called or found otherwise than before. */
  pages: z.array(z.string()),
})
type Moved = z.output<typeof moved>
const ofMoved = ({ addresses, pages }: Moved) => [
  ...addresses.map((address) => `address:${address}`),
  ...pages.map(pageTag),
  ...(addresses.length || pages.length ? [CONTENT_TAG] : []),
]

export const pageCreated = defineEvent('content.page_created', text.extend({ kind: z.string() }), { subject })
export const pageEdited = defineEvent('content.page_edited', text.extend({ revision: z.number() }), { subject })
export const pageStaged = defineEvent('content.page_staged', text.extend({ stage: z.string(), note: z.string() }), {
  subject,
})
export const pageSettingsChanged = defineEvent(
  'content.page_settings_changed',
  page.extend({ changed: z.array(z.string()), ...moved.shape }),
  { subject, stale: ofMoved },
)
export const pagePublished = defineEvent(
  'content.page_published',
  text.extend({ version: z.number(), kind: z.string(), ...moved.shape }),
  {
    subject,
    stale: (event) => [
      pageTextTag(event.id, event.locale),
      ...(event.kind === 'snippet' ? [pageTag(event.id)] : []),
      ...ofMoved(event),
    ],
  },
)
export const pageUnpublished = defineEvent(
  'content.page_unpublished',
  text.extend({ kind: z.string(), hasExpired: z.boolean(), ...moved.shape }),
  { subject, stale: (event) => [pageTextTag(event.id, event.locale), pageTag(event.id), ...ofMoved(event)] },
)
export const pageVersionKept = defineEvent('content.page_version_kept', text.extend({ version: z.number() }), {
  subject,
})
export const pageVersionRestored = defineEvent('content.page_version_restored', text.extend({ version: z.number() }), {
  subject,
})
export const pageTrashed = defineEvent('content.page_trashed', page.extend(moved.shape), { subject, stale: ofMoved })
export const pageRecovered = defineEvent('content.page_recovered', page, { subject })
export const pageDeleted = defineEvent('content.page_deleted', page, { subject })

export const changePlanned = defineEvent(
  'content.change_planned',
  z.object({ id: z.string(), kind: z.string(), locale: z.string(), at: z.string(), plan: z.string() }),
  { subject },
)
export const changeCancelled = defineEvent(
  'content.change_cancelled',
  z.object({ id: z.string(), kind: z.string(), plan: z.string() }),
  { subject },
)
export const changeFailed = defineEvent(
  'content.change_failed',
  z.object({ id: z.string(), kind: z.string(), plan: z.string(), fault: z.string() }),
  { subject },
)

export const redirectChanged = defineEvent(
  'content.redirect_changed',
  z.object({ storefront: z.string(), path: z.string(), target: z.string().nullable() }),
  {
    subject: ({ storefront, path }) => `${storefront}/${path}`,
    stale: ({ storefront, path }) => [addressTag(storefront, path)],
  },
)

const menu = z.object({ id: z.string(), place: z.string(), storefront: z.string() })
export const menuSaved = defineEvent('content.menu_saved', menu.extend({ revision: z.number() }), { subject })
export const menuPublished = defineEvent('content.menu_published', menu, {
  subject,
  stale: ({ place }) => [menuTag(place)],
})

const form = z.object({ id: z.string(), name: z.string() })
export const formSaved = defineEvent(
  'content.form_saved',
  form.extend({ version: z.number(), changed: z.array(z.string()) }),
  { subject, stale: ({ id }) => [formTag(id)] },
)
export const formDeleted = defineEvent('content.form_deleted', form, { subject, stale: ({ id }) => [formTag(id)] })
/** Someone sent a form. What they wrote stays in its row. */
export const formEntered = defineEvent(
  'content.form_entered',
  z.object({ id: z.string(), entry: z.string(), storefront: z.string(), needsConfirmation: z.boolean() }),
  { subject },
)
export const formConfirmed = defineEvent('content.form_confirmed', z.object({ id: z.string(), entry: z.string() }), {
  subject,
})

/** What someone sent was taken away by staff, or left the house as a file. */
export const formEntryDeleted = defineEvent(
  'content.form_entry_deleted',
  z.object({ id: z.string(), entry: z.string() }),
  {
    subject,
  },
)
export const formEntriesExported = defineEvent('content.form_entries_exported', form.extend({ count: z.number() }), {
  subject,
})

const release = z.object({ id: z.string(), name: z.string() })
export const releaseChanged = defineEvent(
  'content.release_changed',
  release.extend({ changed: z.string(), target: z.string().optional() }),
  {
    subject,
  },
)
export const releasePublished = defineEvent('content.release_published', release, { subject })
export const releaseReversed = defineEvent('content.release_reversed', release, { subject })

const preview = z.object({ id: z.string(), preview: z.string() })
/** `id` is the page that can be seen with it. */
export const previewShared = defineEvent('content.preview_shared', preview.extend({ expiresAt: z.string() }), {
  subject,
})
export const previewRevoked = defineEvent('content.preview_revoked', preview, { subject })

const kind = z.object({ type: z.string() })
const ofType = ({ type }: { type: string }) => `block:${type}`
export const blockRetired = defineEvent('content.block_retired', kind.extend({ successor: z.string() }), {
  subject: ofType,
})
export const blockOffered = defineEvent('content.block_offered', kind, { subject: ofType })
export const blocksMoved = defineEvent(
  'content.blocks_moved',
  kind.extend({ successor: z.string(), texts: z.number() }),
  { subject: ofType },
)
