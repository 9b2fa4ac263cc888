import 'server-only'
import { cookies } from 'next/headers'
import { SCOOTER } from '@/components/store/scooter-cookie'
import { type FitTarget, readFitTarget } from '@/lib/configurator/fit-target'
import { baseUrl } from '@/lib/kernel/environment'

const AGE = 180 * 86_400

/** Which scooter this browser's owner has said to ride; undefined when nobody said. */
export async function currentScooter(): Promise<FitTarget | undefined> {
  return readFitTarget((await cookies()).get(SCOOTER)?.value)
}

/** Empty forgets it. Only in actions. Scripts may read it: it is no secret, and finished pages ask for it. */
export async function rememberScooter(code: string): Promise<void> {
  const secure = baseUrl().startsWith('https:')
  ;(await cookies()).set(SCOOTER, code, { sameSite: 'lax', path: '/', secure, maxAge: code ? AGE : 0 })
}
