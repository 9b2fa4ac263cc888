import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { consents } from '@/db/schema/customers'
import { type Actor, authorize } from '@/lib/kernel/actor'
import type { Consent } from './consent'

/** All that someone has allowed and taken back, the newest first. Needs `customers.read`. */
export async function listConsents(actor: Actor, email: string): Promise<Consent[]> {
  authorize(actor, 'customers.read')
  return db
    .select({
      id: consents.id,
      purpose: consents.purpose,
      isGranted: consents.isGranted,
      text: consents.text,
      locale: consents.locale,
      storefront: consents.storefront,
      source: consents.source,
      at: consents.at,
      confirmedAt: consents.confirmedAt,
    })
    .from(consents)
    .where(eq(consents.email, email.toLowerCase()))
    .orderBy(desc(consents.at), desc(consents.id))
    .limit(200)
}
