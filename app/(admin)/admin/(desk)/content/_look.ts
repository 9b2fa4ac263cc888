import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { TRAVEL } from '@/lib/content/preview'
import type { StorefrontCode } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { SECOND } from '@/lib/kernel/time'

/** From then on this browser sees the shop as the token says; the token is the browser's alone. */
export async function lookAround(token: string, storefront: StorefrontCode): Promise<never> {
  const secure = baseUrl().startsWith('https:')
  const maxAge = TRAVEL / SECOND
  ;(await cookies()).set('preview', token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
  redirect(`/${storefront}`)
}
