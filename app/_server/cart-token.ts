import 'server-only'
import { cookies } from 'next/headers'
import { baseUrl } from '@/lib/kernel/environment'

const COOKIE = 'cart'
/** As long as a cart is kept that nobody touches. */
const AGE = 30 * 86_400

/** What this browser holds to use its cart; undefined when it has none. */
export async function currentCartToken(): Promise<string | undefined> {
  const token = (await cookies()).get(COOKIE)?.value
  return token && /^[\w-]{43}$/.test(token) ? token : undefined
}

/** Only this server reads it. Only in actions and route handlers. */
export async function rememberCart(token: string): Promise<void> {
  await keep(token, AGE)
}

/** After the order, or when someone signs out: the next piece opens a new cart. */
export async function forgetCart(): Promise<void> {
  await keep('', 0)
}

async function keep(token: string, maxAge: number): Promise<void> {
  const secure = baseUrl().startsWith('https:')
  ;(await cookies()).set(COOKIE, token, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge })
}
