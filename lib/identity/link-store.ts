import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { loginTokens } from '@/db/schema/identity'
import type { Context } from '@/lib/events/transact'
import { invalid } from '@/lib/kernel/errors'
import { newId } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import { after } from '@/lib/kernel/time'
import type { AccountKind } from './account'
import { linkRequested } from './events'
import { type LinkPurpose, lifetimes } from './link'
import { hashOf, tokenOf } from './link-token'

type NewLink = {
  kind: AccountKind
  purpose: LinkPurpose
  email: string
  accountId?: string
  locale: Locale
  name?: string
  passwordHash?: string
}

/** Stores a one-time link and asks for its mail. */
export async function offerLink({ tx, now, channel, emit }: Context, link: NewLink): Promise<void> {
  const id = newId('token', now.getTime())
  await tx.insert(loginTokens).values({
    ...link,
    id,
    tokenHash: hashOf(tokenOf(id)),
    createdAt: now,
    expiresAt: after(now, lifetimes[link.purpose]),
  })
  const { purpose, accountId = null } = link
  await emit(linkRequested({ id, purpose, accountId, storefront: channel.storefront }))
}

/** Uses a link up: of twenty who come with it at once, one gets it. Throws `invalid` when it is used, old or unknown. */
export async function spendLink({ tx, now }: Context, kind: AccountKind, purposes: LinkPurpose[], token: string) {
  for (const purpose of purposes) {
    const [link] = await tx
      .update(loginTokens)
      .set({ usedAt: now })
      .where(
        and(
          eq(loginTokens.tokenHash, hashOf(token)),
          eq(loginTokens.kind, kind),
          eq(loginTokens.purpose, purpose),
          isNull(loginTokens.usedAt),
          gt(loginTokens.expiresAt, now),
        ),
      )
      .returning()
    if (link) return link
  }
  throw invalid('linkExpired')
}

/** What was sent to someone before their password or address changed opens nothing any more. */
export async function spendLinksOf({ tx, now }: Context, accountId: string): Promise<void> {
  await tx
    .update(loginTokens)
    .set({ usedAt: now })
    .where(and(eq(loginTokens.accountId, accountId), isNull(loginTokens.usedAt)))
}
