import 'server-only'
import { and, eq, inArray, or } from 'drizzle-orm'
import type { Db } from '@/db/engine'
import { profileKeys, profiles } from '@/db/schema/tracking'
import type { KeyKind, ProfileKey } from './profile'

export const nameOf = ({ kind, key }: ProfileKey) => `${kind} ${key}`

type Found = { id: string; rootId: string; isPersonal: boolean }

/** The profiles of these keys with their roots, by `nameOf` the key; what nobody is known by is missing. */
export async function findProfiles(tx: Db, keys: ProfileKey[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  const kinds = [...new Set(keys.map(({ kind }) => kind))]
  const of = (kind: KeyKind) => keys.filter((key) => key.kind === kind).map(({ key }) => key)
  if (!kinds.length) return found
  const rows = await tx
    .select({
      kind: profileKeys.kind,
      key: profileKeys.key,
      id: profiles.id,
      rootId: profiles.rootId,
      isPersonal: profileKeys.isPersonal,
    })
    .from(profileKeys)
    .innerJoin(profiles, eq(profiles.id, profileKeys.profileId))
    .where(or(...kinds.map((kind) => and(eq(profileKeys.kind, kind), inArray(profileKeys.key, of(kind))))))
  for (const { id, rootId, isPersonal, ...key } of rows) found.set(nameOf(key), { id, rootId, isPersonal })
  return found
}

/** Of these roots, those that are known customers, with whom. */
export async function customersOf(tx: Db, roots: string[]): Promise<Map<string, string>> {
  if (!roots.length) return new Map()
  const rows = await tx
    .select({ rootId: profiles.rootId, customerId: profileKeys.key })
    .from(profileKeys)
    .innerJoin(profiles, eq(profiles.id, profileKeys.profileId))
    .where(and(eq(profileKeys.kind, 'customer'), inArray(profiles.rootId, roots)))
  return new Map(rows.map(({ rootId, customerId }) => [rootId, customerId]))
}
