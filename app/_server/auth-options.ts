import 'server-only'
import type { AuthOptions, Profile } from 'next-auth'
import { transact } from '@/lib/events/transact'
import { requireAccount } from '@/lib/identity/account-queries'
import { enterByProvider } from '@/lib/identity/provider-commands'
import { returnPath } from '@/lib/identity/return-path'
import { sessionAge } from '@/lib/identity/session'
import { guest } from '@/lib/kernel/actor'
import { baseUrl } from '@/lib/kernel/environment'
import { isDomainError } from '@/lib/kernel/errors'
import { log } from '@/lib/kernel/log'
import { cookieOptions, isSecure, openSession, sessionCookie, sessionSecret } from './auth'
import { provider } from './provider'
import { currentChannel, currentRequestId } from './request'

/**
 * next-auth does the dance with an OpenID Connect provider (state, PKCE, nonce, signed tokens) and nothing else: accounts
 * and sessions are ours, its cookie is the one that our own forms set.
 */
export async function authOptions(): Promise<AuthOptions> {
  const oidc = provider()
  const channel = await currentChannel()
  const login = `/${channel.storefront}/login`
  // Where next-auth thinks it lives: what is configured, never what a request says.
  process.env.NEXTAUTH_URL = baseUrl()
  return {
    secret: sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionAge.shopper / 1000 },
    pages: { signIn: login, error: login },
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: { name: sessionCookie('shopper'), options: cookieOptions() },
      csrfToken: { name: csrfCookie(), options: cookieOptions() },
    },
    logger: {
      error: (code, metadata) => log.warn({ code, error: String((metadata as { error?: unknown }).error) }, 'sign-in'),
      warn: (code) => log.warn({ code }, 'sign-in'),
      debug: () => {},
    },
    providers: oidc
      ? [
          {
            id: 'oidc',
            name: oidc.name,
            type: 'oauth',
            wellKnown: `${oidc.issuer}/.well-known/openid-configuration`,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
            idToken: true,
            checks: ['pkce', 'state', 'nonce'],
            authorization: { params: { scope: 'openid email profile' } },
            httpOptions: { timeout: 5_000 },
            profile: ({ sub, email, name }: Claims) => ({ id: sub ?? '', email, name }),
          },
        ]
      : [],
    callbacks: {
      redirect: ({ url, baseUrl: own }) =>
        own + returnPath(url.startsWith(`${own}/`) ? url.slice(own.length) : url, `/${channel.storefront}/account`),
      async signIn({ user, account, profile }) {
        if (!account || !profile) return false
        try {
          const who = toProfile(oidc?.issuer ?? account.provider, profile)
          const circumstances = { channel, requestId: await currentRequestId() }
          const { value } = await transact(guest, (context) => enterByProvider(context, who), circumstances)
          user.id = value.id
          return true
        } catch (error) {
          if (isDomainError(error)) return `${login}?error=${error.key}`
          throw error
        }
      },
      // With an account it is a sign-in: the cookie gets the id of a new session and nothing about the person.
      jwt: async ({ token, user, account }) =>
        account ? { sid: (await openSession(await requireAccount(user.id))).id } : token,
    },
  }
}

export const csrfCookie = () => `${isSecure() ? '__Host-' : ''}auth-csrf`

type Claims = Profile & { email_verified?: boolean; given_name?: string; family_name?: string }

function toProfile(issuer: string, claims: Claims) {
  const name = claims.name || [claims.given_name, claims.family_name].filter(Boolean).join(' ')
  return {
    provider: issuer,
    subject: claims.sub ?? '',
    email: claims.email ?? '',
    isEmailVerified: claims.email_verified === true,
    name: name.replace(/\p{C}/gu, '').trim().slice(0, 100),
  }
}
