import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { loginTokens } from '@/db/schema/identity'
import { type Context, transact } from '@/lib/events/transact'
import { type Actor, guest, system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import type { Account } from './account'
import { actorOf } from './actor'
import { getLinkMail } from './link-queries'
import { hashPassword } from './password-hash'
import { confirmRegistration, requestRegistration } from './registration-commands'
import { startSession } from './session-commands'
import { getSession } from './session-queries'

// People who sign in, for tests: what their mails say is made again here, as the shop does.

export const now = new Date('2026-11-21T10:00:00Z')
export const PASSWORD = 'Dreizehn-Gemsen-am-Pass'

export const run = async <T>(actor: Actor, command: (context: Context) => Promise<T>, at = now) =>
  (await transact(actor, command, { channel: channelOf('de-de'), now: at })).value

const opened = new Set<string>()
/** The secret part of the link in the next mail to someone. */
export async function mailedToken(email: string): Promise<string | undefined> {
  const rows = await db.select({ id: loginTokens.id }).from(loginTokens).where(eq(loginTokens.email, email))
  const id = rows.map((row) => row.id).find((each) => !opened.has(each))
  if (id) opened.add(id)
  return id && (await getLinkMail(system, id, now))?.token
}

export async function register(email: string, password = PASSWORD): Promise<Account> {
  const passwordHash = await hashPassword(password)
  await run(guest, (context) => requestRegistration(context, { email, name: 'Anna Keller', passwordHash }))
  const token = (await mailedToken(email)) as string
  return run(guest, (context) => confirmRegistration(context, { token }))
}

export async function signIn(account: Account, at = now): Promise<Actor> {
  const { id } = await run(actorOf(account), (context) => startSession(context, { userAgent: 'Firefox' }), at)
  return (await getSession('shopper', id, at))?.actor as Actor
}
