import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { testProviderKeys } from '@/db/schema/payments'
import { newToken } from '@/lib/kernel/id'

/**
 * What the test provider signs with: TEST_PROVIDER_SECRET, else made once and kept, so that all processes on one
 * database share it. Nobody outside the server learns it.
 */
export async function testProviderSecret(): Promise<string> {
  if (process.env.TEST_PROVIDER_SECRET) return process.env.TEST_PROVIDER_SECRET
  const [known] = await db.select({ value: testProviderKeys.value }).from(testProviderKeys).where(isSecret)
  if (known) return known.value
  await db.insert(testProviderKeys).values({ name: NAME, value: newToken() }).onConflictDoNothing()
  return testProviderSecret()
}

const NAME = 'webhook'
const isSecret = eq(testProviderKeys.name, NAME)
