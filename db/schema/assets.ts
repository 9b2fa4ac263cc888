import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Localized } from '../../lib/kernel/locale'
import { boolean, id, index, integer, json, oneOf, primaryKey, table, text, timestamp, uniqueIndex } from '../columns'

export const assetFolders = table(
  'asset_folders',
  {
    id: id(),
    parentId: text().references((): AnySQLiteColumn => assetFolders.id),
    name: text().notNull(),
    /** The names from the root, lowercased: "brand/campaigns". No two folders lie in the same place. */
    path: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('asset_folders_path_idx').on(t.path), index('asset_folders_parent_idx').on(t.parentId)],
)

/** A picture, film, sound, document or model. Its files are stored once by their content. */
export const assets = table(
  'assets',
  {
    id: id(),
    /** What addresses call it: its name, and after it has changed its looks `<name>-2`, so that no cache mistakes them. */
    hash: text().notNull(),
    /** SHA-256 of its first file, the first 32 hex signs. Stays when the file is replaced, and always finds it. */
    name: text().notNull().default(''),
    /** SHA-256 of the file that it has now, the first 32 hex signs. */
    contentHash: text().notNull().default(''),
    /** Raised when its addresses come to show something else: another file, or cut around another point. */
    currentVersion: integer().notNull().default(1),
    kind: oneOf('image', 'video', 'audio', 'document', 'model').notNull().default('image'),
    fileName: text().notNull(),
    mime: text().notNull(),
    /** Pixels; 0 of what has none. */
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    durationMs: integer(),
    title: json<Localized>().notNull().default({}),
    description: json<Localized>().notNull().default({}),
    alt: json<Localized>().notNull(),
    /** Says nothing that the text beside it does not say: needs no alternative text. */
    isDecorative: boolean().notNull().default(false),
    /** Average colour as #rrggbb, shown until the picture is there. */
    colour: text(),
    /** The picture in a few pixels, as a data: address. */
    placeholder: text(),
    /** 64 bits as 16 hex signs: pictures that look alike differ in few of them. */
    likeness: text(),
    /** What must stay in sight however it is cut, in thousandths of width and height. */
    focalX: integer(),
    focalY: integer(),
    focalBy: oneOf('hand', 'suggestion'),
    /** What the camera and the agency wrote into the file, without the place where it was taken. */
    meta: json<Record<string, unknown>>().notNull().default({}),
    /** Where it was imported from: the same address is not fetched twice. */
    sourceUrl: text(),
    folderId: text().references(() => assetFolders.id),
    /** Lowercased words of its names, texts, tags and meta: what the library searches. */
    searchText: text().notNull().default(''),
    status: oneOf('draft', 'approved', 'rejected').notNull().default('approved'),
    licence: text(),
    holder: text(),
    /** Who gave it to us: an agency, a photographer, our own studio. */
    supplier: text(),
    /** The markets in which it may be shown; empty: all. */
    territory: json<string[]>().notNull().default([]),
    expiresAt: timestamp(),
    consents: json<unknown[]>().notNull().default([]),
    /** False while somebody who is to be seen has not agreed, or no longer does. */
    hasConsent: boolean().notNull().default(true),
    /** Shown in its place when it may not be shown. */
    fallbackId: text().references((): AnySQLiteColumn => assets.id),
    /** Of a film: what is shown before it plays. */
    posterId: text().references((): AnySQLiteColumn => assets.id),
    /** Raised by each write, so that two editors notice each other. */
    version: integer().notNull().default(1),
    createdBy: text(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('assets_hash_idx').on(t.hash),
    uniqueIndex('assets_name_idx').on(t.name),
    index('assets_content_idx').on(t.contentHash),
    index('assets_source_idx').on(t.sourceUrl),
    index('assets_created_idx').on(t.createdAt, t.id),
    index('assets_folder_idx').on(t.folderId, t.createdAt),
    index('assets_expires_idx').on(t.expiresAt),
    index('assets_fallback_idx').on(t.fallbackId),
    index('assets_poster_idx').on(t.posterId),
  ],
)

/** Every file that an asset had. */
export const assetVersions = table(
  'asset_versions',
  {
    assetId: text()
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    contentHash: text().notNull(),
    fileName: text().notNull(),
    mime: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    /** Who brought it, by name. */
    author: text(),
    createdAt: timestamp().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assetId, t.number] }), index('asset_versions_content_idx').on(t.contentHash)],
)

export const assetTags = table(
  'asset_tags',
  {
    assetId: text()
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    tag: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assetId, t.tag] }), index('asset_tags_tag_idx').on(t.tag)],
)

export const assetCollections = table(
  'asset_collections',
  {
    id: id(),
    name: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('asset_collections_name_idx').on(t.name)],
)

export const assetCollectionMembers = table(
  'asset_collection_members',
  {
    collectionId: text()
      .notNull()
      .references(() => assetCollections.id, { onDelete: 'cascade' }),
    assetId: text()
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.collectionId, t.assetId] }),
    index('asset_collection_members_asset_idx').on(t.assetId),
  ],
)

/** What colleagues say to an asset, or to a part of it. */
export const assetComments = table(
  'asset_comments',
  {
    id: id(),
    assetId: text()
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    /** Which of its files was looked at. */
    fileNumber: integer().notNull().default(1),
    author: text().notNull(),
    body: text().notNull(),
    /** The part that is meant, in thousandths of width and height; none: all of it. */
    x: integer(),
    y: integer(),
    width: integer(),
    height: integer(),
    resolvedAt: timestamp(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('asset_comments_asset_idx').on(t.assetId, t.createdAt)],
)

/** Links by which somebody without an account sees an asset or a collection for a while. */
export const assetShares = table(
  'asset_shares',
  {
    id: id(),
    tokenHash: text().notNull(),
    assetId: text().references(() => assets.id, { onDelete: 'cascade' }),
    collectionId: text().references(() => assetCollections.id, { onDelete: 'cascade' }),
    author: text(),
    expiresAt: timestamp().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [
    uniqueIndex('asset_shares_token_idx').on(t.tokenHash),
    index('asset_shares_asset_idx').on(t.assetId),
    index('asset_shares_collection_idx').on(t.collectionId),
  ],
)

/** Captions and chapters of a film or sound, as WebVTT. */
export const assetTracks = table(
  'asset_tracks',
  {
    assetId: text()
      .notNull()
      .references(() => assets.id, { onDelete: 'cascade' }),
    kind: oneOf('captions', 'chapters').notNull(),
    locale: text().notNull(),
    vtt: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assetId, t.kind, t.locale] })],
)

/** Files on their way in pieces: what has arrived lies in a file of its own until all of it is there. */
export const assetUploads = table(
  'asset_uploads',
  {
    id: id(),
    accountId: text().notNull(),
    fileName: text().notNull(),
    bytes: integer().notNull(),
    received: integer().notNull().default(0),
    folderId: text().references(() => assetFolders.id, { onDelete: 'set null' }),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [index('asset_uploads_updated_idx').on(t.updatedAt)],
)
