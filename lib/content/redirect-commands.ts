import 'server-only'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { contentAddresses, contentRedirects } from '@/db/schema/content'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { type StorefrontCode, storefrontCodes } from '@/lib/kernel/channel'
import { invalid, notFound } from '@/lib/kernel/errors'
import { lockAddresses } from './address-rows'
import { redirectChanged } from './events'
import { isReserved } from './page-address'

const path = z
  .string()
  .trim()
  .max(300)
  .transform((typed) => typed.replace(/^\/+|\/+$/g, ''))
  .pipe(z.string().regex(/^[\p{L}\p{N}\-._~%/]*$/u, { error: 'address' }))
const target = z
  .string()
  .trim()
  .max(500)
  .transform((typed) => (/^https:/i.test(typed) ? typed : typed.replace(/^\/+|\/+$/g, '')))
  .pipe(z.string().regex(/^(?:https:\/\/[^\s"'<>\\]+|[\p{L}\p{N}\-._~%/?=&#+]*)$/iu, { error: 'address' }))

export const redirectInput = z.strictObject({
  storefront: z.enum(storefrontCodes),
  path,
  target,
  isPermanent: z.boolean().default(true),
})

/**
 * Lets an address lead somewhere else. Throws `invalid`: `taken` where a page lives or the shop has a page of its own,
 * `circle` where it would lead back to itself.
 */
export async function saveRedirect(
  { tx, actor, now, emit }: Context,
  { storefront, path: from, target: to, isPermanent }: z.output<typeof redirectInput>,
): Promise<void> {
  authorize(actor, 'content.publish')
  await lockAddresses()
  if (!from || isReserved(from)) throw invalid('invalid', { path: ['reserved'] })
  const lives = and(eq(contentAddresses.storefront, storefront), eq(contentAddresses.path, from))
  if (await tx.$count(contentAddresses, lives)) throw invalid('invalid', { path: ['taken'] })
  if (await leadsBack(tx, storefront, from, to)) throw invalid('invalid', { target: ['circle'] })
  const row = { target: to, isPermanent, isAutomatic: false, createdAt: now, createdBy: actor.name ?? actor.id }
  await tx
    .insert(contentRedirects)
    .values({ storefront, path: from, ...row })
    .onConflictDoUpdate({ target: [contentRedirects.storefront, contentRedirects.path], set: row })
  await emit(redirectChanged({ storefront, path: from, target: to }))
}

export const dropRedirectInput = z.strictObject({ storefront: z.enum(storefrontCodes), path: z.string().max(300) })

/** Nothing is found at that address any more. */
export async function dropRedirect(
  { tx, actor, emit }: Context,
  { storefront, path: from }: z.output<typeof dropRedirectInput>,
): Promise<void> {
  authorize(actor, 'content.publish')
  const [gone] = await tx.delete(contentRedirects).where(isRedirect(storefront, from)).returning()
  if (!gone) throw notFound('redirect')
  await emit(redirectChanged({ storefront, path: from, target: null }))
}

/** Whether one comes back to where one started, by all redirects that there are. */
async function leadsBack(tx: Context['tx'], storefront: StorefrontCode, from: string, to: string): Promise<boolean> {
  const seen = new Set([from])
  for (let at = to.replace(/[?#].*$/, ''); ; ) {
    if (seen.has(at)) return true
    seen.add(at)
    const [next] = await tx
      .select({ target: contentRedirects.target })
      .from(contentRedirects)
      .where(isRedirect(storefront, at))
    if (!next) return false
    at = next.target
  }
}

const isRedirect = (storefront: StorefrontCode, from: string) =>
  and(eq(contentRedirects.storefront, storefront), eq(contentRedirects.path, from))
