import type { StorefrontCode } from '../../lib/kernel/channel'
import type { Locale } from '../../lib/kernel/locale'
import {
  boolean,
  id,
  index,
  integer,
  json,
  oneOf,
  primaryKey,
  serial,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'
import { assets } from './assets'

/** A place in the tree of pages, with what is the same in every language. */
export const contentPages = table(
  'content_pages',
  {
    id: id(),
    /** Snippets stand within pages; templates are what new pages begin as. Neither has an address. */
    kind: oneOf('page', 'article', 'snippet', 'template').notNull(),
    /** For those that the code itself links to: "home", "legal/terms". They cannot be thrown away. */
    key: text(),
    parentId: text(),
    position: integer().notNull().default(0),
    /** The storefronts that show it; empty for all. */
    sites: json<StorefrontCode[]>().notNull(),
    /** What it was made from: its locked blocks stay as they are there. */
    templateId: text(),
    /** Whether storefronts of a language without text of its own show another language's. */
    fallsBack: boolean().notNull().default(true),
    trashedAt: timestamp(),
    createdAt: timestamp().notNull(),
    createdBy: text().notNull(),
  },
  (t) => [uniqueIndex('content_pages_key_idx').on(t.key), index('content_pages_parent_idx').on(t.parentId, t.position)],
)

/** A page in one language: the draft, and which version the public sees. Publishing one language touches no other. */
export const contentTexts = table(
  'content_texts',
  {
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>().notNull(),
    title: text().notNull(),
    /** The last part of its address; empty for the home page. */
    slug: text().notNull(),
    blocks: json<unknown>().notNull(),
    seo: json<unknown>().notNull(),
    stage: oneOf('draft', 'review', 'approved').notNull().default('draft'),
    /** Of the draft: raised by each write, so that two editors notice each other. */
    revision: integer().notNull().default(1),
    editedAt: timestamp().notNull(),
    editedBy: text().notNull(),
    /** The version that is public; null when none is. */
    publishedVersion: integer(),
    /** The draft's revision that was published: a higher one has changes that the public does not see. */
    publishedRevision: integer(),
    publishedAt: timestamp(),
    /** From then on nobody sees it, whether or not anyone told the caches. */
    expiresAt: timestamp(),
  },
  (t) => [
    primaryKey({ columns: [t.pageId, t.locale] }),
    // All that a search in the tree reads.
    index('content_texts_title_idx').on(t.title, t.slug, t.pageId, t.locale),
  ],
)

/** What was published or kept, and stays. Append-only. */
export const contentVersions = table(
  'content_versions',
  {
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>().notNull(),
    number: integer().notNull(),
    title: text().notNull(),
    slug: text().notNull(),
    blocks: json<unknown>().notNull(),
    seo: json<unknown>().notNull(),
    /** The draft's revision that it was taken from. */
    revision: integer().notNull().default(0),
    reason: oneOf('published', 'kept', 'restored', 'scheduled').notNull(),
    note: text().notNull().default(''),
    madeAt: timestamp().notNull(),
    madeBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pageId, t.locale, t.number] })],
)

/** Where the public finds what is published: one row per storefront and address, so that no two pages share one. */
export const contentAddresses = table(
  'content_addresses',
  {
    storefront: text().$type<StorefrontCode>().notNull(),
    /** Without slashes at its ends: "" is the home page, "guides/first-ride". */
    path: text().notNull(),
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    /** Whose text is shown: another language's where this one has none. */
    locale: text().$type<Locale>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.storefront, t.path] }), index('content_addresses_page_idx').on(t.pageId)],
)

export const contentRedirects = table(
  'content_redirects',
  {
    storefront: text().$type<StorefrontCode>().notNull(),
    path: text().notNull(),
    /** Within the storefront, without slashes at its ends, or a whole https address. */
    target: text().notNull(),
    isPermanent: boolean().notNull().default(true),
    /** Made because an address changed, not by hand. */
    isAutomatic: boolean().notNull().default(false),
    createdAt: timestamp().notNull(),
    createdBy: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.storefront, t.path] })],
)

/** What a page shows of other things, as draft and as published: where-used by foreign key. */
export const contentAssetUses = table(
  'content_asset_uses',
  {
    assetId: text()
      .notNull()
      .references(() => assets.id),
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>().notNull(),
    isPublished: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.assetId, t.pageId, t.locale, t.isPublished] }),
    index('content_asset_uses_page_idx').on(t.pageId, t.locale, t.isPublished),
  ],
)

/** Links from content to other things, by what names them: products and categories by slug, pages, forms and models by id. */
export const contentUses = table(
  'content_uses',
  {
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>().notNull(),
    isPublished: boolean().notNull(),
    kind: oneOf('block', 'page', 'product', 'category', 'model', 'form', 'link').notNull(),
    target: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pageId, t.locale, t.isPublished, t.kind, t.target] }),
    index('content_uses_target_idx').on(t.kind, t.target),
  ],
)

/** What will happen by itself. A page's version is fixed when it is planned. */
export const contentSchedules = table(
  'content_schedules',
  {
    id: id(),
    kind: oneOf('publish', 'unpublish', 'release').notNull(),
    pageId: text().references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>(),
    version: integer(),
    releaseId: text(),
    at: timestamp().notNull(),
    state: oneOf('waiting', 'done', 'cancelled', 'failed').notNull().default('waiting'),
    /** Why it failed, as a key of the errors' sentences. */
    fault: text(),
    createdAt: timestamp().notNull(),
    createdBy: text().notNull(),
  },
  (t) => [index('content_schedules_at_idx').on(t.state, t.at), index('content_schedules_page_idx').on(t.pageId)],
)

/** Changes that become true together, and can be taken back together. */
export const contentReleases = table('content_releases', {
  id: id(),
  name: text().notNull(),
  note: text().notNull().default(''),
  state: oneOf('open', 'approved', 'scheduled', 'published', 'reversed').notNull().default('open'),
  publishAt: timestamp(),
  publishedAt: timestamp(),
  createdAt: timestamp().notNull(),
  createdBy: text().notNull(),
})

export const contentReleaseItems = table(
  'content_release_items',
  {
    id: id(),
    releaseId: text()
      .notNull()
      .references(() => contentReleases.id, { onDelete: 'cascade' }),
    kind: oneOf('page', 'price', 'promotion', 'menu', 'product').notNull(),
    /** The id of what changes; of a page with its language: "page_x/de". */
    target: text().notNull(),
    /** What will be true. */
    change: json<unknown>().notNull(),
    /** What was true before, noted when it was published. */
    before: json<unknown>(),
  },
  (t) => [uniqueIndex('content_release_items_target_idx').on(t.releaseId, t.kind, t.target)],
)

/** The shop's menus, one per place; a storefront may have its own. */
export const contentMenus = table(
  'content_menus',
  {
    id: id(),
    /** "main", "footer", "legal". */
    place: text().notNull(),
    /** Empty for all storefronts that have none of their own. */
    storefront: text().notNull().default(''),
    items: json<unknown>().notNull(),
    draft: json<unknown>().notNull(),
    revision: integer().notNull().default(1),
    updatedAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('content_menus_place_idx').on(t.place, t.storefront)],
)

export const contentForms = table('content_forms', {
  id: id(),
  name: text().notNull(),
  definition: json<unknown>().notNull(),
  revision: integer().notNull().default(1),
  createdAt: timestamp().notNull(),
  updatedAt: timestamp().notNull(),
})

export const contentFormEntries = table(
  'content_form_entries',
  {
    id: id(),
    formId: text()
      .notNull()
      .references(() => contentForms.id, { onDelete: 'cascade' }),
    storefront: text().$type<StorefrontCode>().notNull(),
    /** The language in which it was asked and answered. */
    locale: text().$type<Locale>().notNull().default('en'),
    /** By the fields' ids; of a consent the words that were agreed to. */
    values: json<Record<string, unknown>>().notNull(),
    /** In small letters: of whoever confirms, else of the first address that was given. Erasure finds it by this. */
    email: text(),
    /** Drawn for each time that a form is filled in, so that the same answer is kept once. */
    attempt: text(),
    /** Double opt-in: null until the link in the mail was followed; the same moment as `at` where none is asked. */
    confirmedAt: timestamp(),
    tokenHash: text(),
    at: timestamp().notNull(),
  },
  (t) => [
    index('content_form_entries_form_idx').on(t.formId, t.at),
    index('content_form_entries_token_idx').on(t.tokenHash),
    index('content_form_entries_email_idx').on(t.email),
    uniqueIndex('content_form_entries_attempt_idx').on(t.formId, t.attempt),
  ],
)

/** Signed links to what is not public yet. */
export const contentPreviews = table(
  'content_previews',
  {
    id: id(),
    tokenHash: text().notNull(),
    /** One draft, a whole release, or (both null) the shop as it will be at a moment. */
    pageId: text().references(() => contentPages.id, { onDelete: 'cascade' }),
    releaseId: text().references(() => contentReleases.id, { onDelete: 'cascade' }),
    at: timestamp(),
    expiresAt: timestamp().notNull(),
    revokedAt: timestamp(),
    createdAt: timestamp().notNull(),
    createdBy: text().notNull(),
  },
  (t) => [uniqueIndex('content_previews_token_idx').on(t.tokenHash)],
)

/** Who has a page open in the editor right now. */
export const contentPresence = table(
  'content_presence',
  {
    pageId: text()
      .notNull()
      .references(() => contentPages.id, { onDelete: 'cascade' }),
    locale: text().$type<Locale>().notNull(),
    accountId: text().notNull(),
    name: text().notNull(),
    seenAt: timestamp().notNull(),
  },
  (t) => [primaryKey({ columns: [t.pageId, t.locale, t.accountId] })],
)

/** The last change of each page that the public noticed, in the order of the commits: what other systems catch up with. */
export const contentChanges = table(
  'content_changes',
  {
    /** Grows with each change; those who write hold the lock of the addresses, so none appears later than a higher one. */
    number: serial(),
    pageId: text().notNull(),
    at: timestamp().notNull(),
  },
  (t) => [index('content_changes_page_idx').on(t.pageId)],
)

/** Who outside is told when something is published. */
export const contentWebhooks = table('content_webhooks', {
  id: id(),
  name: text().notNull(),
  url: text().notNull(),
  /** Signs what is sent. Shown once. */
  secret: text().notNull(),
  isActive: boolean().notNull().default(true),
  createdAt: timestamp().notNull(),
  createdBy: text().notNull(),
})

/** What was sent to whom, and what they answered. */
export const contentWebhookDeliveries = table(
  'content_webhook_deliveries',
  {
    id: id(),
    webhookId: text()
      .notNull()
      .references(() => contentWebhooks.id, { onDelete: 'cascade' }),
    /** Of the outbox: the receiver knows a repetition by it. */
    eventId: text().notNull(),
    eventName: text().notNull(),
    body: text().notNull(),
    tries: integer().notNull().default(0),
    state: oneOf('waiting', 'done', 'failed').notNull().default('waiting'),
    status: integer(),
    fault: text(),
    at: timestamp().notNull(),
    answeredAt: timestamp(),
  },
  (t) => [
    uniqueIndex('content_webhook_deliveries_event_idx').on(t.webhookId, t.eventId),
    index('content_webhook_deliveries_at_idx').on(t.webhookId, t.at),
  ],
)

/** Kinds of blocks that editors are no longer offered, and what they take instead. Pages keep them until they are moved. */
export const contentRetiredBlocks = table('content_retired_blocks', {
  type: text().primaryKey(),
  successor: text().notNull(),
  note: text().notNull().default(''),
  retiredAt: timestamp().notNull(),
  retiredBy: text().notNull(),
})
