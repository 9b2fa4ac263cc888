import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { currentShopper } from '@/app/_server/session'
import type { Actor } from '@/lib/kernel/actor'
import type { Channel } from '@/lib/kernel/channel'
import { isDomainError } from '@/lib/kernel/errors'
import { type LivePage, liveChannel } from '../_page/live-page'

/** The shopper whose page this is; who is nobody signs in first and comes back. */
export async function requireShopper(
  params: LivePage['params'],
  path = '',
): Promise<{ channel: Channel; actor: Actor; home: string }> {
  const channel = await liveChannel(params)
  const home = `/${channel.storefront}/account`
  const actor = await currentShopper()
  if (!actor) redirect(`/${channel.storefront}/login?next=${encodeURIComponent(home + path)}`)
  return { channel, actor, home }
}

/** What is somebody else's, or nobody's, is a page that is not found. */
export async function found<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') notFound()
    throw error
  }
}
