import 'server-only'
import { readEnvironment } from '@/lib/kernel/environment'
import { invalid } from '@/lib/kernel/errors'
import type { ProviderCode } from './payment'
import type { PaymentProvider } from './provider'
import { stripeProvider } from './providers/stripe'
import { testProvider } from './providers/test'

const providers: Record<ProviderCode, PaymentProvider> = { stripe: stripeProvider, test: testProvider }

/**
 * How shoppers can pay here, best first. The test provider gives goods away, so it stands back as soon as Stripe is
 * set up with a live key.
 */
export function listProviders(): ProviderCode[] {
  const { STRIPE_SECRET_KEY } = readEnvironment()
  const live = /^(sk|rk)_live_/.test(STRIPE_SECRET_KEY ?? '')
  return [...(STRIPE_SECRET_KEY ? (['stripe'] as const) : []), ...(live ? [] : (['test'] as const))]
}

/** The provider that a shopper chose. Throws `invalid` when it is not offered here. */
export function offeredProvider(code: string): PaymentProvider {
  const offered = listProviders().find((each) => each === code)
  if (!offered) throw invalid('paymentProviderUnknown', { paymentProvider: ['choose'] })
  return providers[offered]
}

/** The provider of a payment that exists, offered or not any more; undefined for a name we do not know. */
export const providerOf = (code: string): PaymentProvider | undefined =>
  Object.hasOwn(providers, code) ? providers[code as ProviderCode] : undefined
