import 'server-only'
import { readEnvironment } from '@/lib/kernel/environment'

/** The OpenID Connect provider that shoppers may sign in with; undefined unless all three settings are there. */
export function provider() {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = readEnvironment()
  if (!issuer || !clientId || !clientSecret) return undefined
  return { issuer: issuer.replace(/\/+$/, ''), clientId, clientSecret, name: new URL(issuer).hostname }
}
