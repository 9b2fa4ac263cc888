import 'server-only'
import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { loginTokens } from '@/db/schema/identity'
import type { Actor } from '@/lib/kernel/actor'
import { forbidden } from '@/lib/kernel/errors'
import type { Locale } from '@/lib/kernel/locale'
import type { AccountKind } from './account'
import type { LinkPurpose } from './link'
import { hashOf, tokenOf } from './link-token'

export type OpenLink = { purpose: LinkPurpose; email: string; name: string | null }

/** What a link is for, as long as it works. Whoever holds it has the mail, so may see the address. Looking spends nothing. */
export async function getOpenLink(
  kind: AccountKind,
  purposes: LinkPurpose[],
  token: string,
  now = new Date(),
): Promise<OpenLink | undefined> {
  const [row] = await db
    .select({ purpose: loginTokens.purpose, email: loginTokens.email, name: loginTokens.name })
    .from(loginTokens)
    .where(
      and(
        eq(loginTokens.tokenHash, hashOf(token)),
        eq(loginTokens.kind, kind),
        inArray(loginTokens.purpose, purposes),
        isNull(loginTokens.usedAt),
        gt(loginTokens.expiresAt, now),
      ),
    )
  return row
}

export type LinkMail = {
  purpose: LinkPurpose
  kind: AccountKind
  email: string
  name: string | null
  locale: Locale
  /** The secret part of the link. Goes into the mail and nowhere else. */
  token: string
  expiresAt: Date
}

/** All that the mail with this link needs; undefined when the link is used or over. For the shop itself only. */
export async function getLinkMail(actor: Actor, id: string, now = new Date()): Promise<LinkMail | undefined> {
  if (actor.kind !== 'system') throw forbidden('events.emit')
  const [row] = await db
    .select({
      purpose: loginTokens.purpose,
      kind: loginTokens.kind,
      email: loginTokens.email,
      name: loginTokens.name,
      locale: loginTokens.locale,
      expiresAt: loginTokens.expiresAt,
    })
    .from(loginTokens)
    .where(and(eq(loginTokens.id, id), isNull(loginTokens.usedAt), gt(loginTokens.expiresAt, now)))
  return row && { ...row, locale: row.locale as Locale, token: tokenOf(id) }
}
