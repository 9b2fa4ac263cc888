import 'server-only'
import { headers } from 'next/headers'
import { type Actor, guest } from '@/lib/kernel/actor'

/** Who makes this request. The identity founder replaces the body: shopper or staff by session, program by API key. */
export async function currentActor(): Promise<Actor> {
  return { ...guest, visitorId: (await headers()).get('x-visitor') ?? undefined }
}
