import 'server-only'
import { hash, verify } from '@node-rs/argon2'

declare const hashed: unique symbol
/** Only `hashPassword` makes one, so that nothing else can be stored in its place. */
export type PasswordHash = string & { [hashed]: true }

/** Argon2id (the package's default) with 19 MiB and three passes: the OWASP minimum and one pass more, about 25 ms. */
const COST = { memoryCost: 19_456, timeCost: 3, parallelism: 1 }

/** Slow on purpose: done before a transaction, never in one. Signs that look the same count as the same. */
export const hashPassword = async (password: string) => (await hash(password.normalize('NFKC'), COST)) as PasswordHash

/** Costs the same whether there is an account with a password or not, so that time tells nothing. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const matches = await verify(stored ?? (await nobody), password.normalize('NFKC'))
  return matches && Boolean(stored)
}
let nobody: Promise<PasswordHash> | undefined
