import 'server-only'
import { findCharge } from './test-provider/ledger'

/** What the test provider's page shows. Whoever has the link may see it, as with a real one. */
export async function getTestCharge(id: string) {
  const charge = await findCharge(id)
  if (!charge) return undefined
  const { description, amount, currency, state, locale, expiresAt, cancelUrl } = charge
  return { id, description, amount, currency, state, locale, expiresAt, cancelUrl }
}
