import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { accounts, externalLogins } from '@/db/schema/identity'
import { browser } from '@/scripts/stand-in/next-headers'
// The route reaches it through Next's own request; here there is none.
import { AuthHandler } from '../../node_modules/next-auth/core'
import { sessionSecret } from './auth'
import { authOptions, csrfCookie } from './auth-options'
import { currentShopper } from './session'

const { jar } = browser

// A provider of OpenID Connect in small: it says about whoever comes what `claims` holds.
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
let claims: Record<string, unknown> = {}
let asked = new URLSearchParams()
let issuer = ''

const house = createServer((request, response) => {
  const answer = (body: object, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  if (request.url?.startsWith('/.well-known'))
    return answer({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    })
  if (request.url === '/keys')
    return answer({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256' }] })
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const verifier = new URLSearchParams(body).get('code_verifier') ?? ''
    const challenge = createHash('sha256').update(verifier).digest('base64url')
    if (challenge !== asked.get('code_challenge')) return answer({ error: 'invalid_grant' }, 400)
    const now = Math.floor(Date.now() / 1000)
    const signed = `${part({ alg: 'RS256', kid: '1' })}.${part({ iss: issuer, aud: 'vela', iat: now, exp: now + 60, nonce: asked.get('nonce'), ...claims })}`
    const signature = sign('sha256', Buffer.from(signed), privateKey).toString('base64url')
    return answer({ access_token: 'x', token_type: 'Bearer', id_token: `${signed}.${signature}` })
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(house.address() as AddressInfo).port}`
  Object.assign(process.env, { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'vela', OIDC_CLIENT_SECRET: 'secret' })
})
afterAll(() => house.close())
beforeEach(() => browser.anew())

type Step = { method: string; action: 'signin' | 'callback'; body?: object; query?: object }

async function step(request: Step) {
  const answer = await AuthHandler({
    req: { ...request, query: request.query ?? {}, providerId: 'oidc', cookies: Object.fromEntries(jar), headers: {} },
    options: await authOptions(),
  })
  for (const { name, value } of answer.cookies ?? []) jar.set(name, value)
  return answer.redirect ?? ''
}

/** From our button to the provider and back. */
async function signIn({ callbackUrl = '/de-ch/checkout', state }: { callbackUrl?: string; state?: string } = {}) {
  const token = randomUUID()
  jar.set(csrfCookie(), `${token}|${createHash('sha256').update(`${token}${sessionSecret()}`).digest('hex')}`)
  const there = new URL(await step({ method: 'POST', action: 'signin', body: { csrfToken: token, callbackUrl } }))
  asked = there.searchParams
  return step({ method: 'GET', action: 'callback', query: { code: 'c', state: state ?? asked.get('state') } })
}

test('whoever the provider vouches for gets an account, and finds it again the next time', async () => {
  claims = { sub: 'u1', email: 'Zoe@Example.com', email_verified: true, name: 'Zoë Keller' }
  expect(await signIn()).toBe('http://localhost:3000/de-ch/checkout')
  const first = await currentShopper()
  expect(first).toMatchObject({ name: 'Zoë Keller', customerId: expect.any(String) })
  expect(asked.get('code_challenge_method')).toBe('S256')
  claims = { sub: 'u1', email: 'other@example.com', email_verified: true }
  await signIn()
  const again = await currentShopper()
  expect(again?.id).toBe(first?.id)
  expect(again?.sessionId).not.toBe(first?.sessionId)
  expect(await db.$count(accounts)).toBe(1)
})

test('an address that the provider has not verified leads nowhere', async () => {
  const before = await db.$count(accounts)
  claims = { sub: 'u2', email: 'zoe@example.com', email_verified: false, name: 'Mallory' }
  expect(await signIn()).toBe('/de-ch/login?error=emailNotVerified')
  expect(await currentShopper()).toBeUndefined()
  expect(await db.$count(accounts)).toBe(before)
  expect(await db.$count(externalLogins, eq(externalLogins.subject, 'u2'))).toBe(0)
})

test.each([
  ['a state that was not ours', { state: 'forged' }],
  ['a token for somebody else', { claims: { aud: 'other' } }],
  ['a token that is over', { claims: { exp: 1 } }],
  ['a nonce of another dance', { claims: { nonce: 'other' } }],
])('%s ends at the sign-in page', async (_, wrong: { state?: string; claims?: object }) => {
  claims = { sub: 'u3', email: 'u3@example.com', email_verified: true, ...wrong.claims }
  expect(await signIn({ state: wrong.state })).toMatch(/\/(api\/auth\/error|login)\?error=OAuthCallback/)
  expect(await currentShopper()).toBeUndefined()
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  'http://localhost:3000.evil.example/',
  'javascript:alert(1)',
])('signing in never ends at %s', async (callbackUrl) => {
  claims = { sub: 'u4', email: 'u4@example.com', email_verified: true, name: 'U' }
  expect(new URL(await signIn({ callbackUrl }), 'http://localhost:3000').origin).toBe('http://localhost:3000')
})
