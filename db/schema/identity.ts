import {
  boolean,
  id,
  index,
  integer,
  json,
  money,
  oneOf,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '../columns'

/** Someone who can sign in. One table for shoppers and staff; the kind is part of the key, so addresses may repeat. */
export const accounts = table(
  'accounts',
  {
    id: id(),
    kind: oneOf('shopper', 'staff').notNull(),
    /** Lower case. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text(),
    /** Of staff: names of `lib/identity/role.ts`. */
    roles: json<string[]>().notNull(),
    locale: text().notNull().default('en'),
    emailVerifiedAt: timestamp(),
    disabledAt: timestamp(),
    lastLoginAt: timestamp(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('accounts_kind_email_idx').on(t.kind, t.email)],
)

/** A signed-in browser. Checked on every request, so ending a row ends the session. */
export const sessions = table(
  'sessions',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    userAgent: text(),
    createdAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    lastSeenAt: timestamp().notNull(),
    revokedAt: timestamp(),
  },
  (t) => [index('sessions_account_idx').on(t.accountId), index('sessions_expires_idx').on(t.expiresAt)],
)

/**
 * An authenticator app of someone on the staff. The secret is encrypted. It counts once a code has confirmed it, and each
 * step of its clock opens the door once.
 */
export const secondFactors = table('second_factors', {
  accountId: text()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  secret: text().notNull(),
  /** The last half minute since 1970 whose code was taken. */
  lastStep: integer().notNull().default(0),
  createdAt: timestamp().notNull(),
  confirmedAt: timestamp(),
})

/** What opens the door once each when the app is lost. Only the hash is stored. */
export const recoveryCodes = table(
  'recovery_codes',
  {
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    codeHash: text().notNull(),
    usedAt: timestamp(),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.codeHash] })],
)

/**
 * One-time links by mail. Only the hash is stored; the link itself is derived from the id and the house's secret.
 * A registration waits here until its mail is opened, so an account always has an address that was shown to be its own.
 */
export const loginTokens = table(
  'login_tokens',
  {
    id: id(),
    kind: oneOf('shopper', 'staff').notNull(),
    purpose: oneOf('register', 'login', 'reset', 'invite', 'email').notNull(),
    /** Whose it is; a registration has no account yet. */
    accountId: text().references(() => accounts.id, { onDelete: 'cascade' }),
    /** Where it was sent to: lower case. */
    email: text().notNull(),
    /** Of a registration. */
    name: text(),
    passwordHash: text(),
    locale: text().notNull(),
    tokenHash: text().notNull(),
    createdAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    usedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('login_tokens_hash_idx').on(t.tokenHash),
    index('login_tokens_account_idx').on(t.accountId),
    index('login_tokens_expires_idx').on(t.expiresAt),
  ],
)

/** A sign-in of another provider that belongs to an account. */
export const externalLogins = table(
  'external_logins',
  {
    provider: text().notNull(),
    subject: text().notNull(),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: timestamp().notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.subject] })],
)

/** A program's access to the admin part of the API. Only the hash is stored. */
export const apiKeys = table(
  'api_keys',
  {
    id: id(),
    name: text().notNull(),
    /** The first signs, to recognise it by. */
    prefix: text().notNull(),
    keyHash: text().notNull(),
    scopes: json<string[]>().notNull(),
    createdBy: text().notNull(),
    createdAt: timestamp().notNull(),
    lastUsedAt: timestamp(),
    revokedAt: timestamp(),
  },
  (t) => [uniqueIndex('api_keys_hash_idx').on(t.keyHash)],
)

/** Counted tries, where several processes share a PostgreSQL. Keys are hashed; `expire` is in milliseconds since 1970. */
export const rateLimits = table('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: money(),
})

/** A saved view of an admin list: its filters, under a name. */
export const savedViews = table(
  'saved_views',
  {
    id: id(),
    accountId: text()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** The list it belongs to: "orders". */
    list: text().notNull(),
    name: text().notNull(),
    /** The address part: "status=paid&sort=-placedAt". */
    query: text().notNull(),
    isShared: boolean().notNull().default(false),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('saved_views_list_idx').on(t.list, t.accountId)],
)
