import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { contentRedirects } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { inPieces } from './in-pieces'

type Move = { storefront: StorefrontCode; path: string; target: string }

/**
 * Lets former addresses lead to the new ones, and those that led to the former ones, too: never over two steps, never in
 * a circle. Where a page now lives nothing leads away.
 */
export async function leadOn(
  { tx, actor, now }: Context,
  moves: Move[],
  inhabited: { storefront: StorefrontCode; path: string }[],
): Promise<void> {
  for (const { storefront, path } of inhabited) await tx.delete(contentRedirects).where(at(storefront, path))
  const isLived = new Set(inhabited.map(({ storefront, path }) => `${storefront}/${path}`))
  for (const some of inPieces(moves, 200)) {
    const leading = await tx
      .select({ storefront: contentRedirects.storefront, path: contentRedirects.path, target: contentRedirects.target })
      .from(contentRedirects)
      .where(
        inArray(
          contentRedirects.target,
          some.map(({ path }) => path),
        ),
      )
    for (const { storefront, path, target } of leading) {
      const move = some.find((each) => each.storefront === storefront && each.path === target)
      if (!move) continue
      if (move.target === path) await tx.delete(contentRedirects).where(at(storefront, path))
      else await tx.update(contentRedirects).set({ target: move.target }).where(at(storefront, path))
    }
    for (const { storefront, path, target } of some) {
      if (isLived.has(`${storefront}/${path}`)) continue
      const row = { target, isPermanent: true, isAutomatic: true, createdAt: now, createdBy: actor.name ?? actor.id }
      await tx
        .insert(contentRedirects)
        .values({ storefront, path, ...row })
        .onConflictDoUpdate({ target: [contentRedirects.storefront, contentRedirects.path], set: row })
    }
  }
}

const at = (storefront: StorefrontCode, path: string) =>
  and(eq(contentRedirects.storefront, storefront), eq(contentRedirects.path, path))
